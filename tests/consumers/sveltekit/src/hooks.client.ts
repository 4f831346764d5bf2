import type { ClientInit } from '@sveltejs/kit/hooks';

export const init: ClientInit = async () => {
  // The checks begin before the elements are defined.
  if (location.pathname.startsWith('/checks')) return;
  await import('@offprint/elements/hydrate.js');
};
