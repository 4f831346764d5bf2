// What comes between a page and the script: no JavaScript, nothing delivered, something else delivered.
import assert from 'node:assert/strict';
import { ENGINES } from '@offprint/testing/e2e';
import { immutable, integrity, rolling } from '../../e2e/release.ts';
import { FEED_CARD, republish, stands } from '../pages.ts';
import type { Row } from '../row.ts';
import { CARD, DATA, HEADLINE, type Stage, TAG } from '../stage.ts';

const lazyFile = immutable['markup']!;

/** What a server can do to a lazy file, and who minds. WebKit checks no hash of a module. */
const faults = [
  ['lacks', ENGINES, (stage, address) => void stage.publish(address, (_, response) => response.writeHead(404).end())],
  ['does not finish', ENGINES, (stage, address) => void stage.publish(address, (request) => request.destroy())],
  ['has changed', ['chromium', 'firefox'], (stage, address) => republish(stage, lazyFile, address, { more: '\n' })],
] satisfies [string, Row['engines'], (stage: Stage, address: string) => void][];

/** A publisher's folder of its own, so that what happens to it is over with the row. */
const folderOf = (stage: Stage, name: string): { address: string; body: string } => {
  republish(stage, rolling, `/${name}${rolling}`);
  return { address: `/${name}${lazyFile}`, body: `${FEED_CARD}${TAG.replace('PUBLISHER', `PUBLISHER/${name}`)}` };
};

const lazyRows = faults.map(([title, engines, happen], index): Row => {
  return {
    number: 3,
    title: `whose publisher ${title} a lazy file, until the device is online again`,
    engines,
    async prove(stage) {
      const { address, body } = folderOf(stage, `lazy-${index}`);
      happen(stage, address);
      // Browsers remember that an address failed: the second try has another one.
      republish(stage, lazyFile, `${address}?`);
      const line = await stage.stays({ body }, 'chunk');
      assert.match(
        line,
        /feed\.xml: the reader of feeds and pages did not load: it must lie beside the script, with CORS/,
      );
      assert.equal(await stage.inPage((page) => page.document.querySelectorAll('link').length), 0);
      await stage.inPage((page) => page.dispatchEvent(new Event('online')));
      await stage.until((page) => page.document.querySelector('offprint-analysis-card')!.matches(':state(ready)'));
      assert.equal((await stage.look()).headline, HEADLINE);
    },
  };
});

/** Of any file but the script. */
const otherHash = Object.entries(integrity).find(([file]) => file !== 'offprint.js')![1];

export const rows: Row[] = [
  {
    number: 1,
    title: 'whose reader has no JavaScript',
    async prove(stage) {
      const { page } = stage.browser;
      await page!.setJavaScriptEnabled(false);
      try {
        await stage.browser.goto(stage.add({}));
        const { children = [] } = (await page!.accessibility.snapshot())!;
        assert.deepEqual(
          children.map(({ name, role }) => ({ name, role })),
          [{ name: 'Copper, the link', role: 'link' }],
        );
        const box = await (await page!.$('offprint-analysis-card a'))!.boundingBox();
        assert.ok(box && box.height > 0);
      } finally {
        await page!.setJavaScriptEnabled(true);
      }
    },
  },
  ...[
    ['does not exist', 'PUBLISHER/none.js'],
    ['is on a host that does not exist', 'https://publisher.invalid/1/offprint.js'],
    ['is cut off, as blockers do', 'PUBLISHER/cut.js'],
  ].map(([title, src]): Row => {
    return {
      number: 2,
      title: `whose script ${title}`,
      async prove(stage) {
        stage.publish('/cut.js', (request) => request.destroy());
        await stands(stage, { body: `${DATA}${CARD}<script src="${src}"></script>` });
      },
    };
  }),
  ...lazyRows,
  {
    number: 3,
    title: 'whose publisher has changed a lazy file, in the engine that checks no hash of a module',
    engines: ['webkit'],
    prove(stage) {
      const { address, body } = folderOf(stage, 'lazy-unchecked');
      republish(stage, lazyFile, address, { more: '\n' });
      return stage.works({ body });
    },
  },
  {
    number: 4,
    title: 'that gets the script as text/html, with nosniff',
    engines: ENGINES,
    async prove(stage) {
      republish(stage, rolling, '/as-html.js', {
        headers: { 'content-type': 'text/html', 'x-content-type-options': 'nosniff' },
      });
      await stands(stage, { body: `${DATA}${CARD}<script src="PUBLISHER/as-html.js"></script>` });
    },
  },
  {
    number: 4,
    title: 'whose tag has the hash of another file',
    engines: ENGINES,
    prove(stage) {
      const tag = TAG.replace('src=', `crossorigin integrity="${otherHash}" src=`);
      return stands(stage, { body: `${DATA}${CARD}${tag}` });
    },
  },
];
