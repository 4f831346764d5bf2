import { renderShadowRoots } from '@offprint/elements/server.js';

export default defineNitroPlugin((nitro) => {
  nitro.hooks.hook('render:response', (response) => {
    if (typeof response.body === 'string') response.body = renderShadowRoots(response.body);
  });
});
