// Two copies on one page: scripts of two versions, and a bundle of the packages beside a script, in both orders. The first
// one defines the elements, snippets work as well, and one line says what is not used.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, it } from 'node:test';
import { build } from 'esbuild';
import { ENGINES, missing } from '@offprint/testing/e2e';
import { areShown, CARD, DATA } from './host-site.ts';
import { cdn, rolling, version } from './release.ts';
import { visit } from './visit.ts';

const root = join(import.meta.dirname, '..', '..');
const OLDER = '0.9.0';
const NEXT_MAJOR = '99.0.0';

/** All elements as an application bundles them. */
async function bundleOfPackages(): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: `import '@offprint/elements/define.js';`, resolveDir: root },
    bundle: true,
    conditions: ['production'],
    format: 'iife',
    minify: true,
    write: false,
  });
  return outputFiles[0]!.text;
}

const rendered = (): number =>
  [...(frames[0]?.document.querySelectorAll('offprint-analysis-card') ?? [])].filter(
    ({ shadowRoot }) => shadowRoot?.querySelector('[part~=headline]')?.textContent.trim() === 'Copper in motion',
  ).length;

const look = (): { defined: string; noticed: string[] } => {
  const page = frames[0] as Window & typeof globalThis & { noticed?: string[] };
  const elementClass = page.customElements.get('offprint-analysis-card') as { version?: string } | undefined;
  return { defined: elementClass?.version ?? '', noticed: page.noticed ?? [] };
};

const TWICE = /^info \[offprint\] version \S+ runs, a further tag of \S+ does not: one a page is enough$/;
const NOT_USED = /^warn \[offprint\] version \S+ is not used: \S+ was here first/;

for (const engine of ENGINES) {
  describe(`two copies on one page in ${engine}`, { skip: missing(engine) }, () => {
    const { browser, site } = visit(engine);
    /** Address of each copy, by what it is. */
    const copies = new Map<string, string>();

    before(async () => {
      const serve = (document: string): string => site.add({ document, type: 'text/javascript' });
      const script = readFileSync(join(cdn, rolling), 'utf8');
      const bundle = await bundleOfPackages();
      copies.set('the script', rolling);
      copies.set('an older script', serve(script.replaceAll(version, OLDER)));
      copies.set('the script of another major', serve(script.replaceAll(version, NEXT_MAJOR)));
      copies.set('a bundle of the packages', serve(bundle));
      copies.set('an older bundle', serve(bundle.replaceAll(version, OLDER)));
    });

    for (const [first, second, defined, line] of [
      ['an older script', 'the script', OLDER, TWICE],
      ['the script', 'an older script', version, TWICE],
      ['the script of another major', 'the script', NEXT_MAJOR, TWICE],
      ['the script', 'the script of another major', version, TWICE],
      ['a bundle of the packages', 'the script', version, undefined],
      ['the script', 'a bundle of the packages', version, undefined],
      ['an older bundle', 'the script', OLDER, NOT_USED],
      // The script defines its elements in a task of its own, which may come before or after the bundle.
      ['the script', 'an older bundle', undefined, NOT_USED],
    ] as const) {
      it(`works with ${first} before ${second}`, async () => {
        const [one, two] = [first, second].map((name) => `<script src="${copies.get(name)}"></script>`);
        const snippet = '<p><a href="/copper#offprint=card;src=/copper.jsonld">Copper, the link</a></p>';
        await browser.goto(site.frame({ body: `${DATA}${CARD}${snippet}${one}${two}` }));
        await browser.until(areShown, 2);
        assert.equal(await browser.evaluate(rendered), 2);
        const seen = await browser.evaluate(look);
        assert.ok([defined ?? OLDER, defined ?? version].includes(seen.defined), seen.defined);
        assert.equal(seen.noticed.length, line ? 1 : 0, seen.noticed.join('\n'));
        if (line) assert.match(seen.noticed[0]!, line);
      });
    }
  });
}
