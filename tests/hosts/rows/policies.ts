// Content-Security-Policy and its kin. Trusted Types are in a file of their own.
import assert from 'node:assert/strict';
import { ENGINES } from '@offprint/testing/e2e';
import { FEED_CARD, pictured, pictureOf, stands } from '../pages.ts';
import type { Row } from '../row.ts';
import { CARD, DATA, TAG } from '../stage.ts';

const WITH_NONCE = `${DATA}${CARD}${TAG.replace('<script', '<script nonce="x"')}`;

/** What embed's README asks of a page. The nonce is that of the page's own script. */
const LISTED =
  "default-src 'none'; script-src 'nonce-x' PUBLISHER; connect-src PUBLISHER; img-src PUBLISHER; style-src 'self'";

const policy = (text: string): Record<string, string> => ({ 'content-security-policy': text });

/** The policy lets the elements do all that they are for. */
const worksUnder = (number: number, title: string, text: string, body = WITH_NONCE): Row => {
  return {
    number,
    title: `with ${title}`,
    engines: ENGINES,
    prove: (stage) => stage.works({ body, headers: policy(text) }),
  };
};

export const rows: Row[] = [
  worksUnder(5, 'a policy of nonces', "script-src 'nonce-x'"),
  worksUnder(
    5,
    'a policy of nonces, which a lazy file inherits',
    "script-src 'nonce-x'",
    `${FEED_CARD}${TAG.replace('<script', '<script nonce="x"')}`,
  ),
  worksUnder(6, 'a policy of nonces and strict-dynamic', "script-src 'nonce-x' 'strict-dynamic'"),
  {
    number: 7,
    title: 'with a policy that lists hosts',
    engines: ENGINES,
    async prove(stage) {
      await stage.works({ body: `${pictured(stage, '/listed.svg')}${TAG}`, headers: policy(LISTED) });
      assert.equal(await pictureOf(stage), 'shown');
      assert.deepEqual((await stage.look()).noticed, []);
      await stage.works({ body: `${FEED_CARD}${TAG}`, headers: policy(LISTED) });
    },
  },
  {
    number: 8,
    title: 'with a policy that allows nothing',
    engines: ENGINES,
    async prove(stage) {
      const reports: string[] = [];
      stage.publish('/reports', (request, response) => {
        request.on('data', (piece: Buffer) => reports.push(piece.toString()));
        response.end();
      });
      // The page's own script, which would watch, may not run either.
      const document = `<!doctype html><title>A host</title>${DATA}${CARD}${TAG}`;
      await stands(stage, { document, headers: policy("default-src 'none'; report-uri PUBLISHER/reports") });
      // A report has no event that could be waited for. What comes after it has the time of a request of ours.
      for (let tries = 0; reports.length === 0 && tries < 500; tries++) {
        await stage.browser.evaluate((url) => fetch(url).then(() => 0), stage.publisher.origin);
      }
      assert.equal(reports.length, 1, reports.join('\n'));
      assert.match(reports[0]!, /"blocked-uri":"[^"]*offprint\.js"/);
    },
  },
  {
    number: 9,
    title: 'whose policy lets nobody connect',
    engines: ENGINES,
    async prove(stage) {
      const body = `${FEED_CARD}${TAG}`;
      const line = await stage.stays({ body, headers: policy("connect-src 'none'") }, 'blocked');
      assert.match(line, /feed\.xml: .*connect-src/);
    },
  },
  {
    number: 10,
    title: 'whose policy allows no pictures',
    engines: ENGINES,
    async prove(stage) {
      await stage.open({ body: `${pictured(stage, '/forbidden.svg')}${TAG}`, headers: policy("img-src 'none'") });
      assert.equal(await pictureOf(stage), 'hidden');
      assert.deepEqual(new Set((await stage.look()).noticed), new Set(['violation img-src']));
    },
  },
  worksUnder(12, 'a policy without fonts', "font-src 'none'"),
  {
    number: 16,
    title: 'whose policy stands in a meta element after the script',
    engines: ENGINES,
    prove: (stage) =>
      stage.works({
        head: `${TAG}<meta http-equiv="content-security-policy" content="default-src 'none'">`,
        body: `${DATA}${CARD}`,
      }),
  },
  {
    number: 17,
    title: 'with a policy that only reports',
    engines: ENGINES,
    prove: (stage) =>
      stage.works({
        body: `${FEED_CARD}${TAG}`,
        headers: {
          'content-security-policy-report-only': `${LISTED}; require-trusted-types-for 'script'; trusted-types offprint`,
        },
      }),
  },
  {
    number: 18,
    title: 'that denies clipboard and web share',
    async prove(stage) {
      await stage.open({
        body: `${DATA}<offprint-summary-download src="#data" href="/copper"></offprint-summary-download>${TAG}`,
        headers: { 'permissions-policy': 'clipboard-write=(), web-share=()' },
      });
      const share = 'offprint-summary-download';
      await stage.until(
        (page, tag) => page.document.querySelector(tag)?.shadowRoot?.querySelector('[part=share]'),
        share,
      );
      await stage.inPage((page, tag) => {
        page.document.querySelector(tag)!.shadowRoot!.querySelector<HTMLButtonElement>('[part=share]')!.click();
      }, share);
      // What the reader would have in the clipboard stands there to be copied.
      await stage.until(
        (page, tag) =>
          [...page.document.querySelector(tag)!.shadowRoot!.querySelectorAll('[role=status]')].some(
            ({ textContent }) => textContent === new URL('/copper', page.document.baseURI).href,
          ),
        share,
      );
      assert.deepEqual((await stage.look()).noticed, []);
    },
  },
  ...(
    [
      ['shown', {}],
      ['hidden', { 'cross-origin-resource-policy': undefined }],
    ] as const
  ).map(([expected, headers]): Row => {
    return {
      number: 19,
      title: `with COEP: require-corp, where a picture that is ${expected === 'shown' ? '' : 'not '}for everybody is ${expected}`,
      async prove(stage) {
        const body = `${pictured(stage, `/isolated-${expected}.svg`, headers)}${TAG}`;
        await stage.works({ body, headers: { 'cross-origin-embedder-policy': 'require-corp' } });
        assert.equal(await pictureOf(stage), expected);
      },
    };
  }),
];
