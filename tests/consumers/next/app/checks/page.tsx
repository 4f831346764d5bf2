'use client';

import { useEffect, useState } from 'react';
import { report, type View } from '../../checks';
import { define } from '../../packages';
import { Page } from '../../page';

export default function Checks() {
  const [view, setView] = useState<View>();
  useEffect(() => {
    void report({
      define,
      show: (next) => setView({ ...next }),
      remove: () => setView(undefined),
    });
  }, []);
  return <div id="root">{view && <Page view={view} />}</div>;
}
