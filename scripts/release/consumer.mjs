// Renders, in an empty project that installed the released packages, every element on the server, and prints what it got.
// The rehearsal copies this file there: all imports are those of a stranger.
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { html } from 'lit';

const { entries, tags } = JSON.parse(process.argv[2]);
if (globalThis.window !== undefined) throw new Error('This is to run without a window.');
for (const entry of entries) await import(entry);
const rendered = {};
for (const tag of tags) {
  const strings = [`<${tag} heading="Rivers"></${tag}>`];
  rendered[tag] = await collectResult(render(html(Object.assign(strings, { raw: strings }))));
}
console.log(JSON.stringify(rendered));
