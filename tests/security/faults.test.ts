// Sources of servers that fail: what each comes to, how often the server was asked, and what the reader sees meanwhile.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { missing } from '@offprint/testing/e2e';
import { TAG } from '../e2e/host-site.ts';
import { visit } from '../e2e/visit.ts';
import { type BadServer, type FaultName, serveFaults } from './bad-server.ts';
import { engines } from './engines.ts';

const CARD = 'offprint-analysis-card';

/** What a source ends as, in one engine or another: `ready`, `empty` or the kind of its error. */
type Outcome = readonly [
  end: string,
  /** How often its server is asked. */
  tries: number,
  /** Seconds before the second try and the third: from, to, and once more. */
  pauses?: readonly number[],
];

/** An engine may fire a timer a moment early, and a busy machine takes a moment. */
const MOMENT = 0.1;
const OWN_PAUSES = [0.5, 1.5, 1, 3] as const;

const OUTCOMES: Readonly<Record<FaultName | 'refused', Outcome>> = {
  good: ['ready', 1],
  refused: ['blocked', 0],
  reset: ['blocked', 1],
  stall: ['timeout', 1],
  bytewise: ['ready', 1],
  trickle: ['timeout', 1],
  endless: ['data', 1],
  huge: ['data', 1],
  'wrong-type': ['ready', 1],
  'wrong-charset': ['ready', 1],
  'other-charset': ['ready', 1],
  'cut-gzip': ['blocked|data', 1],
  'no-gzip': ['blocked|ready', 1],
  'cut-json': ['data', 1],
  nothing: ['empty', 1],
  '204': ['http', 1],
  '206': ['ready', 1],
  '304': ['http', 1],
  '403': ['http', 1],
  '404': ['http', 1],
  '404-endless': ['http', 1],
  '429': ['http', 3, OWN_PAUSES],
  '429-soon': ['http', 3, [2, 2, 2, 2]],
  '429-later': ['http', 1],
  '500': ['http', 3, OWN_PAUSES],
  '503-soon': ['http', 3, [2, 3, 2, 3]],
  '503-later': ['http', 1],
  loop: ['blocked', 20],
  moved: ['ready', 1],
  'moved-to-a-stranger': ['blocked', 1],
  'no-cors': ['blocked', 1],
};

interface Ending {
  end: string;
  /** Since it began to load. */
  seconds: number;
  headline: string;
  fallback: boolean;
}

/** What the page writes down as it comes, by the name of the fault. */
const RECORD = `<script>
  window.endings = {};
  const starts = {};
  addEventListener('offprint-before-load', ({ target }) => { starts[target.id] = performance.now(); });
  for (const [type, end] of [['offprint-ready', () => 'ready'], ['offprint-empty', () => 'empty'], ['offprint-error', ({ kind }) => kind]]) {
    addEventListener(type, (event) => {
      const { target } = event;
      window.endings[target.id] = {
        end: window.endings[target.id] ? 'twice' : end(event),
        seconds: (performance.now() - starts[target.id]) / 1000,
        headline: target.shadowRoot.querySelector('[part~=headline]')?.textContent.trim() ?? '',
        fallback: target.querySelector('a').getBoundingClientRect().height > 0,
      };
    });
  }
</script>`;

type Page = Window & { endings: Record<string, Ending>; noticed: string[] };

for (const engine of engines) {
  describe(`servers that fail, in ${engine}`, { skip: missing(engine) }, () => {
    const { browser, site: host } = visit(engine);
    const names = Object.keys(OUTCOMES) as (FaultName | 'refused')[];
    let [bad, other]: BadServer[] = [];
    let endings: Page['endings'];
    let noticed: string[];

    before(async () => {
      const gone = await serveFaults();
      await gone.close();
      other = await serveFaults();
      bad = await serveFaults(other.origin);
      const cards = names.map((name) => {
        const src = `${name === 'refused' ? gone.origin : bad!.origin}/${name}`;
        return `<${CARD} id="${name}" loading="eager" src="${src}"><a href="/copper">Copper, the link</a></${CARD}>`;
      });
      await browser.goto(host.frame({ body: cards.join('') + TAG, head: RECORD }));
      await browser.until((count: number) => {
        const page = frames[0] as unknown as Page;
        return Object.keys(page.endings).length === count || performance.now() > 15_000;
      }, names.length);
      ({ endings, noticed } = await browser.evaluate(() => {
        const page = frames[0] as unknown as Page;
        return { endings: page.endings, noticed: page.noticed };
      }));
    });
    after(async () => {
      await Promise.all([bad?.close(), other?.close()]);
    });

    for (const [name, [end, tries, pauses]] of Object.entries(OUTCOMES)) {
      it(`${name}: ${end} after ${tries} ${tries === 1 ? 'try' : 'tries'}`, () => {
        const { fallback, headline, seconds, end: found } = endings[name] ?? assert.fail('it does not end');
        assert.match(found, new RegExp(`^(?:${end})$`));
        const deadline = 10;
        if (found === 'timeout') assert.ok(seconds > deadline - MOMENT, `after ${seconds} s`);
        assert.ok(seconds < deadline + 1, `after ${seconds} s`);
        assert.deepEqual(
          { fallback, headline },
          found === 'ready' ? { fallback: false, headline: 'Zürich in motion' } : { fallback: true, headline: '' },
        );
        const times = bad!.tries.get(name) ?? [];
        const asked = times.length;
        // How long a loop is followed is the engine's to say; that it is followed once is ours.
        if (name === 'loop') assert.ok(asked >= 2 && asked <= 25, `asked ${asked} times`);
        else assert.equal(asked, tries);
        for (let index = 1; pauses && index < tries; index++) {
          const pause = times[index]! - times[index - 1]!;
          const [least, most] = pauses.slice(2 * index - 2) as [number, number];
          assert.ok(pause > least - MOMENT && pause < most + 1, `${pause} s, not ${least} to ${most}`);
        }
        const lines = noticed.filter((line) => line.includes(`/${name}: `));
        assert.equal(lines.length, /ready|empty/.test(found) ? 0 : 1, lines.join('\n'));
      });
    }

    it('have nothing under way for the page any more', { timeout: 5000 }, () => bad!.idle());

    it('leave nothing unhandled, and the page has no line but ours', () => {
      assert.deepEqual(
        noticed.filter((line) => !/^warn \[offprint\] <offprint-analysis-card> \w+: http/.test(line)),
        [],
      );
    });
  });
}
