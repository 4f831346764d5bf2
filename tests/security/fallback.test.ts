// The author's link is readable in every frame until the headline is, whatever comes of the source.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { missing } from '@offprint/testing/e2e';
import { type HostPage, TAG } from '../e2e/host-site.ts';
import { visit } from '../e2e/visit.ts';
import { TAGS } from '../e2e/widgets.ts';
import { type BadServer, serveFaults } from './bad-server.ts';
import { GRAPH } from './documents.ts';
import { engines } from './engines.ts';
import { ALL_IN_VIEW, seenIn } from './seen.ts';

const LINK = 'Copper, the link';
const TEXTS = [LINK, 'Copper in motion', 'Zürich in motion', 'project'];

/** What was seen of an element: in how many frames, in how many of them nothing, and what at last. */
interface Record {
  frames: number;
  blank: number;
  last: string[];
}

type Page = Window & { records: { [id: string]: Record } };

/** From before the first element on. */
const SAMPLE = `${ALL_IN_VIEW}<script>
  ${String(seenIn)}
  window.records = {};
  (function sample() {
    for (const element of document.querySelectorAll('${TAGS.join()}')) {
      const record = (records[element.id] ??= { frames: 0, blank: 0, last: [] });
      record.last = seenIn(element.parentNode, ${JSON.stringify(TEXTS)});
      record.frames += 1;
      if (record.last.length === 0) record.blank += 1;
    }
    requestAnimationFrame(sample);
  })();
</script>`;

/** Its pictures are nowhere. */
const DATA = `<script type="application/ld+json" id="data">${JSON.stringify(GRAPH).replaceAll('https://institute.example', '')}</script>`;

const records = (): Page['records'] => (frames[0] as unknown as Page).records;

/** True after some seconds, once all but the sources of this name have ended. */
const isOver = (seconds: number, open: string): boolean =>
  performance.now() > seconds * 1000 &&
  [...frames[0]!.document.querySelectorAll(`:defined:not([id$="${open}"])`)].every(
    (element) => !element.id || !element.matches(':state(loading)'),
  );

for (const engine of engines) {
  describe(`the link of an author in ${engine}`, { skip: missing(engine) }, () => {
    const { browser, site: host } = visit(engine);
    let [bad, gone]: BadServer[] = [];

    before(async () => {
      [bad, gone] = [await serveFaults(), await serveFaults()];
      await gone.close();
    });
    after(() => bad?.close());

    /** All four elements for each source, each in a place of its own. */
    const elements = (sources: { [name: string]: string }): string =>
      TAGS.flatMap((tag) =>
        Object.entries(sources).map(
          ([name, src]) =>
            `<div><${tag} id="${tag}-${name}" loading="eager" src="${src}"><a href="/all">${LINK}</a></${tag}></div>`,
        ),
      ).join('');

    const sampled = async (page: HostPage, seconds: number): Promise<Page['records']> => {
      await browser.goto(host.frame({ ...page, head: SAMPLE + (page.head ?? '') }));
      await browser.until(isOver, seconds, 'stall');
      const found = await browser.evaluate(records);
      for (const [id, { blank, frames }] of Object.entries(found)) {
        assert.ok(frames > 20, `${id}: ${frames} frames`);
        assert.equal(blank, 0, `${id}: nothing to read in ${blank} of ${frames} frames`);
      }
      return found;
    };

    it('is readable while a source loads, until it has come, and after each failure of it', async () => {
      const { origin } = bad!;
      const body =
        DATA +
        elements({
          page: '#data',
          slow: `${origin}/bytewise`,
          stall: `${origin}/stall`,
          http: `${origin}/404`,
          data: `${origin}/cut-json`,
          reset: `${origin}/reset`,
          none: `${gone!.origin}/good`,
          'no-address': 'javascript:1',
        }) +
        TAG;
      const found = await sampled({ body }, 3);
      assert.equal(Object.keys(found).length, 4 * 8);
      for (const [id, { last }] of Object.entries(found)) {
        // A banner finds no program in the data of a report: it is empty.
        const isRendered = id.endsWith('page') || (id.endsWith('slow') && !id.includes('banner'));
        assert.equal(
          last.some((text) => text !== LINK),
          isRendered,
          `${id}: ${last.join()}`,
        );
      }
    });

    const failures: { [what: string]: HostPage } = {
      'the reader of feeds is missing': {
        body: elements({ feed: '/feed.xml' }) + TAG.replace('src=', 'data-base="/nowhere/1/offprint.js" src='),
      },
      'the names of the elements are taken': {
        head: `<script>for (const tag of ${JSON.stringify(TAGS)}) customElements.define(tag, class extends HTMLElement {});</script>`,
        body: DATA + elements({ page: '#data' }) + TAG,
      },
      'Trusted Types refuse the policy': {
        headers: { 'content-security-policy': "require-trusted-types-for 'script'; trusted-types 'none'" },
        body: DATA + elements({ page: '#data' }) + TAG,
      },
      'the browser is old': {
        head: `<script>delete window.IntersectionObserver;</script>`,
        body: DATA + elements({ page: '#data' }) + TAG,
      },
      'the script does not come': { body: DATA + elements({ page: '#data' }) + TAG.replace('offprint.js', 'none.js') },
    };
    // Engines without Trusted Types have nothing to refuse.
    const tested = Object.entries(failures).filter(([what]) => !what.startsWith('Trusted') || engine === 'chromium');
    for (const [what, page] of tested) {
      it(`is readable where ${what}`, async () => {
        const found = await sampled(page, 1);
        assert.deepEqual(
          Object.values(found).map(({ last }) => last),
          TAGS.map(() => [LINK]),
        );
      });
    }
  });
}
