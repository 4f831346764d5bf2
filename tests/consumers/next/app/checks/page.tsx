'use client';

import { useEffect } from 'react';

/** The sixteen checks of React, in a root of their own. */
export default function Checks() {
  useEffect(() => void import('../../main'), []);
  return <div id="root" />;
}
