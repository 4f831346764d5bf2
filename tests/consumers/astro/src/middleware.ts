import { defineMiddleware } from 'astro:middleware';
import { renderShadowRoots } from '@offprint/elements/server.js';

export const onRequest = defineMiddleware(async (_context, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  return new Response(renderShadowRoots(await response.text()), response);
});
