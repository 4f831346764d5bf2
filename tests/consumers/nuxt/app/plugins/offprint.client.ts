export default defineNuxtPlugin(async () => {
  // The checks begin before the elements are defined.
  if (useRoute().path.startsWith('/checks')) return;
  await import('@offprint/elements/hydrate.js');
});
