// What it costs that a page is complete before any script runs: bytes of HTML, time on the server, bytes of script.
// Usage: npm run bench:server
import { brotliCompressSync } from 'node:zlib';
import { build } from 'esbuild';
import { renderShadowRoots } from '@offprint/elements/server.js';

const CARDS = 1000;
const ROUNDS = 15;
const packed = (text) => brotliCompressSync(text).length;
const kB = (bytes) => `${(bytes / 1024).toFixed(1)} kB`;
const median = (values) => values.toSorted((a, b) => a - b)[values.length >> 1];

const facts = (name) =>
  `headline="${name} in motion" href="https://institute.example/${name}" summary="Who mines ${name}."`;
const card = (name) =>
  `<offprint-analysis-card ${facts(name)} kind="Study" published="2026-05-12"></offprint-analysis-card>`;
const elements = {
  'analysis-card': card,
  'program-banner': (name) =>
    `<offprint-program-banner headline="${name}" href="https://institute.example/${name}" statement="On ${name}."></offprint-program-banner>`,
  'summary-download': (name) =>
    `<offprint-summary-download ${facts(name)} pdf-href="https://institute.example/${name}.pdf"></offprint-summary-download>`,
  'related-analyses': (name) => `<offprint-related-analyses heading="On ${name}"></offprint-related-analyses>`,
};
const names = Array.from({ length: 10 }, (_, index) => `metal${index * 7919}`);

console.log('HTML, brotli           light DOM   with shadow root   each further one');
for (const [element, markup] of Object.entries(elements)) {
  const one = renderShadowRoots(markup(names[0]));
  const ten = renderShadowRoots(names.map(markup).join('\n'));
  const further = Math.round((packed(ten) - packed(one)) / 9);
  const columns = [`${packed(markup(names[0]))} B`, `${packed(one)} B (${kB(one.length)} unpacked)`, `${further} B`];
  console.log(`${element.padEnd(18)}${columns[0].padStart(14)}   ${columns[1].padEnd(27)} ${columns[2]}`);
}

// The same cards, to the byte, from a template literal's work: constant pieces and a few values between them.
const [before, ...between] = renderShadowRoots(card('@@')).split('@@');
const plain = (name) => before + between.map((piece) => name + piece).join('');
const cards = Array.from({ length: CARDS }, (_, index) => `metal${index}`);
const page = cards.map(card).join('');
if (renderShadowRoots(page) !== cards.map(plain).join('')) throw new Error('The two do not write the same page.');
const times = { plain: [], rendered: [] };
const time = (run) => {
  const start = performance.now();
  run();
  return performance.now() - start;
};
for (let round = 0; round < ROUNDS; round += 1) {
  times.plain.push(time(() => Buffer.from(cards.map(plain).join(''))));
  times.rendered.push(time(() => Buffer.from(renderShadowRoots(page))));
}
const [slow, fast] = [median(times.rendered), median(times.plain)];
console.log(
  `\n${CARDS} cards: ${slow.toFixed(0)} ms, ${(slow / fast).toFixed(0)} times a template literal (${fast.toFixed(1)} ms)`,
);

async function script(entry) {
  const { metafile, outputFiles } = await build({
    stdin: { contents: `import '@offprint/elements/${entry}.js';`, resolveDir: import.meta.dirname },
    bundle: true,
    format: 'esm',
    splitting: true,
    outdir: 'out',
    minify: true,
    write: false,
    metafile: true,
    target: 'es2022',
    logLevel: 'error',
  });
  // What is loaded with the page: not what waits for a click.
  const wanted = new Set();
  const need = (path) => {
    if (wanted.has(path)) return;
    wanted.add(path);
    for (const { path: next, kind } of metafile.outputs[path].imports) {
      if (kind === 'import-statement' || (path === 'out/stdin.js' && entry === 'hydrate')) need(next);
    }
  };
  need('out/stdin.js');
  const files = outputFiles.filter(({ path }) => [...wanted].some((name) => path.endsWith(name)));
  return files.reduce((sum, { contents }) => sum + brotliCompressSync(contents).length, 0);
}
const [define, hydrate] = [await script('define'), await script('hydrate')];
console.log(
  `Script, brotli: define.js ${kB(define)}, hydrate.js ${kB(hydrate)}: ${kB(hydrate - define)} for hydration`,
);
