/// <reference types="vite/client" />

const hashes = import.meta.glob<Record<string, string>>('../../../packages/embed/dist/cdn/*/integrity.json', {
  eager: true,
  import: 'default',
});

const [path = '', files = {}] = Object.entries(hashes)[0] ?? [];

/** The release that this site was built with: its version, and the hash of its script. */
export const release = { version: path.split('/').at(-2) ?? '', integrity: files['offprint.js'] };

/** The built script, beside this page. `major` has the address that moves on. */
export const siteScript = (): string =>
  new URL(`cdn/${release.version.split('.')[0]}/offprint.js`, document.baseURI).href;
