import type { Handle } from '@sveltejs/kit/hooks';
import { renderShadowRoots } from '@offprint/elements/server.js';

export const handle: Handle = ({ event, resolve }) =>
  // The first chunk is the page, what follows is data that it waits for.
  resolve(event, { transformPageChunk: ({ html }) => renderShadowRoots(html) });
