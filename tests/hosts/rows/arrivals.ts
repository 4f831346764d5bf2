// How the script comes into a page, and how often.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { cdn, rolling, version } from '../../e2e/release.ts';
import type { Row } from '../row.ts';
import { CARD, DATA, HEADLINE, type Page, type Stage, TAG } from '../stage.ts';

const script = (): string => readFileSync(join(cdn, rolling), 'utf8');

/** Its reader is a file that comes later: where that is, the script has to know. */
const FEED_CARD = CARD.replace('#data', 'PUBLISHER/feed.xml');

const inject = (type: string): string =>
  `<script>addEventListener('load', () => {
    const early = document.querySelector('script[type="${type}"]');
    const script = document.createElement('script');
    script.src = early.src;
    early.replaceWith(script);
  });</script>`;

const EVALUATE = `<script>fetch('PUBLISHER${rolling}').then((answer) => answer.text()).then((text) => (0, eval)(text));</script>`;

const arrivals: [number, string, Page][] = [
  [
    55,
    'that has the script in its head, before any body',
    { head: TAG, body: CARD.replace('#data', 'PUBLISHER/copper.jsonld') },
  ],
  [56, 'that has the script before the widget', { body: `${TAG}${DATA}${CARD}` }],
  [56, 'that has the script between two widgets', { body: `${DATA}${CARD}${TAG}${CARD}` }],
  [56, 'that has the script after the widget', {}],
  [
    57,
    'whose tag manager adds the script after the load',
    { body: `${DATA}${CARD}${TAG.replace('src', 'type="x" src')}${inject('x')}` },
  ],
  [57, 'whose tag manager evaluates the text of the script', { body: `${DATA}${CARD}${EVALUATE}` }],
  [
    58,
    'whose optimiser has put the script on its own host',
    { body: `${FEED_CARD}<script data-base="PUBLISHER${rolling}" src="${rolling}"></script>` },
  ],
  [
    58,
    'whose optimiser has written the script into the page',
    { body: `${FEED_CARD}<script data-base="PUBLISHER${rolling}">${script()}</script>` },
  ],
  ...['text/plain', '0123456789-text/javascript'].map((type): [number, string, Page] => [
    59,
    `that holds the script back as ${type}`,
    { body: `${DATA}${CARD}${TAG.replace('src', `type="${type}" src`)}${inject(type)}` },
  ]),
  [
    60,
    'that writes script and tag by document.write',
    {
      body: `${DATA}<script>document.write(${JSON.stringify(CARD + TAG).replaceAll('</script', String.raw`<\/script`)});</script>`,
    },
  ],
];

/** The script as if it were of another version, under an address of its own. */
function publishVersion(stage: Stage, other: string): string {
  const text = script().replaceAll(version, other);
  return stage.publish(`/${other}/offprint.js`, (_, response) =>
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(text),
  );
}

async function publishPackage(stage: Stage): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: "import '@offprint/elements/define.js';", resolveDir: import.meta.dirname },
    bundle: true,
    format: 'esm',
    minify: true,
    write: false,
  });
  return stage.publish('/bundle.js', (_, response) =>
    response.writeHead(200, { 'content-type': 'text/javascript' }).end(outputFiles[0]!.text),
  );
}

interface OffprintGlobal {
  readonly version: string;
  grant(): void;
}

const runs = (stage: Stage): Promise<string> =>
  stage.inPage((page) => (page as unknown as { offprint: OffprintGlobal }).offprint.version);

const several: Row[] = [
  {
    number: 57,
    title: 'that evaluates the script, which then knows no place for its files',
    prove: async (stage) => {
      const line = await stage.stays({ body: `${FEED_CARD}${EVALUATE}` }, 'chunk');
      assert.match(line, /must lie beside the script/);
    },
  },
  ...[2, 10].map((count): Row => ({
    number: 61,
    title: `with ${count} widgets and a script tag for each`,
    prove: async (stage) => {
      const widget = CARD.replace('#data"', 'PUBLISHER/copper.jsonld" loading="eager"');
      await stage.open({ body: `${widget}${TAG}`.repeat(count) });
      await stage.shown(count);
      assert.deepEqual(stage.asked(), ['/copper.jsonld']);
      const { noticed } = await stage.look();
      assert.deepEqual(noticed, [
        `info [offprint] version ${version} runs, a further tag of ${version} does not: one a page is enough`,
      ]);
    },
  })),
  ...[
    ['1.2.0', '1.4.0'],
    ['1.4.0', '1.2.0'],
    ['1.4.0', '2.0.0'],
    ['2.0.0', '1.4.0'],
  ].map(([first = '', second = '']): Row => ({
    number: 62,
    title: `with version ${first}, and then ${second}`,
    prove: async (stage) => {
      const tags = [first, second].map((each) => `${CARD}<script src="${publishVersion(stage, each)}"></script>`);
      await stage.open({ body: `${DATA}${tags.join('')}` });
      await stage.shown(2);
      assert.equal(await runs(stage), first);
      const { noticed } = await stage.look();
      assert.equal(noticed.length, 1, noticed.join('\n'));
      assert.ok(
        noticed[0]!.startsWith(`info [offprint] version ${first} runs, a further tag of ${second} does not: `),
        noticed[0],
      );
    },
  })),
  ...['before', 'after'].map((order): Row => ({
    number: 63,
    title: `with the packages in its bundle, ${order} the script tag`,
    prove: async (stage) => {
      const bundle = `<script type="module" src="${await publishPackage(stage)}"></script>`;
      // A module waits for the whole document, and so does what is deferred: they run in the order of the page.
      const deferred = TAG.replace('src', 'defer src');
      const body = `${DATA}${CARD}${order === 'before' ? bundle + deferred : deferred + bundle}`;
      await stage.works({ body });
      await stage.until((it) => 'offprint' in it);
      assert.deepEqual(await stage.look(), { fallback: false, headline: HEADLINE, noticed: [] });
    },
  })),
  {
    number: 89,
    title: 'whose reader has not yet agreed, and then does',
    prove: async (stage) => {
      const tag = TAG.replace('src', 'data-consent src');
      await stage.open({ body: `${CARD.replace('#data', 'PUBLISHER/copper.jsonld')}${tag}` });
      await stage.idle();
      assert.deepEqual(stage.asked(), []);
      assert.equal((await stage.look()).fallback, true);
      await stage.inPage((page) => (page as unknown as { offprint: OffprintGlobal }).offprint.grant());
      await stage.shown();
      assert.deepEqual(await stage.look(), { fallback: false, headline: HEADLINE, noticed: [] });
      assert.deepEqual(stage.asked(), ['/copper.jsonld']);
    },
  },
];

export const rows: Row[] = [
  ...arrivals.map(([number, title, page]): Row => ({ number, title, prove: (stage) => stage.works(page) })),
  ...several,
];
