// Sources that fail: one or two of each kind. Hostile answers have tests of their own.
import assert from 'node:assert/strict';
import { gzipSync } from 'node:zlib';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Row } from '../row.ts';
import { CARD, HEADLINE, type Page, type Stage, TAG } from '../stage.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const REPORT = { '@context': 'https://schema.org', '@type': 'Report' };
const pageOf = (src: string): Page => ({ body: `${CARD.replace('#data', src)}${TAG}` });

const json =
  (text: string): Answer =>
  (_, response) =>
    response.end(text);

/** By number: the condition, what the publisher answers, and what the one line says. */
const failures: [number: number, title: string, answer: Answer, kind: string, line: RegExp][] = [
  [
    77,
    'whose source is a gzip bomb',
    (_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync(Buffer.alloc(50e6))),
    'data',
    /over 2 MB/,
  ],
  [77, 'whose source is half of a JSON text', json('{"@type": "Report", "headli'), 'data', /nothing readable: json/],
  [79, 'whose source is gone', (_, response) => response.writeHead(404).end(), 'http', /status 404/],
  [
    79,
    'whose source does not allow other origins',
    (_, response) => {
      response.removeHeader('access-control-allow-origin');
      response.end('{}');
    },
    'blocked',
    /access-control-allow-origin/,
  ],
];

/** What authors and editors do to the attributes of the element; the path is that of the source. */
const noise: [title: string, attributes: (src: string) => string][] = [
  ['spaces around them', (src) => `src=" ${src}\n" theme=" dark " heading-level=" 3 " item="" loading=" "`],
  [
    'quotes of an editor around them',
    (src) => `src="${src}" theme="“dark”" layout="«lead»" loading="“eager”" hide="”"`,
  ],
  ['upper case', (src) => `SRC="${src}" THEME="DARK" LAYOUT="Lead"`],
  ['nothing in them', (src) => `src="${src}" theme="" layout="" heading-level="" hide="" accent="" item="" loading=""`],
];

const plain = async (stage: Stage, src: string): Promise<void> => {
  const body = `<offprint-analysis-card src="${src}"><a href="/copper">Copper, the link</a></offprint-analysis-card>${TAG}`;
  const line = await stage.stays({ body }, 'http');
  assert.match(line, /answered with status 404/);
};

export const rows: Row[] = [
  {
    number: 76,
    title: 'whose source trickles for ever',
    prove: async (stage) => {
      const { asked, ended } = stage.hold('/trickle.jsonld');
      void asked.then((response) => {
        const drip = setInterval(() => response.write(' '), 500);
        response.on('close', () => clearInterval(drip));
      });
      const src = 'PUBLISHER/trickle.jsonld';
      const line = await stage.stays(pageOf(src), 'timeout');
      assert.match(line, /in 10 s/);
      await ended;
    },
  },
  ...failures.map(([number, title, answer, kind, expected], index): Row => ({
    number,
    title,
    prove: async (stage) => {
      const src = stage.publish(`/failure-${index}.jsonld`, answer);
      assert.match(await stage.stays(pageOf(src), kind), expected);
    },
  })),
  {
    number: 78,
    title: 'whose source holds markup and addresses that would run',
    prove: async (stage) => {
      const headline = 'Copper \u202E gnp.exe';
      const src = stage.publish(
        '/markup.jsonld',
        json(
          JSON.stringify({
            ...REPORT,
            headline: `<img src=x onerror=alert(1)>${headline}`,
            image: 'data:image/svg+xml,<svg/>',
            url: 'javascript:alert(1)',
          }),
        ),
      );
      await stage.open(pageOf(src));
      await stage.shown();
      const seen = await stage.inPage((page) => {
        const root = page.document.querySelector('offprint-analysis-card')!.shadowRoot!;
        return {
          text: root.querySelector('[part=headline]')!.textContent.trim(),
          isIsolated: page.getComputedStyle(root.querySelector('[part=headline]')!).unicodeBidi,
          links: root.querySelectorAll('a').length,
          pictures: root.querySelectorAll('img').length,
          noticed: page.noticed,
        };
      });
      assert.deepEqual(seen, { text: headline, isIsolated: 'isolate', links: 0, pictures: 0, noticed: [] });
    },
  },
  {
    number: 80,
    title: 'whose connection breaks, and is back',
    prove: async (stage) => {
      const path = '/flaky.jsonld';
      const src = stage.publish(path, (request) => request.socket.destroy());
      await stage.stays(pageOf(src), 'blocked');
      const before = stage.asked().length;
      stage.publish(path, json(JSON.stringify({ ...REPORT, headline: HEADLINE })));
      const online = (): Promise<void> => stage.inPage((page) => void page.dispatchEvent(new Event('online')));
      await online();
      await stage.shown();
      await online();
      await stage.idle();
      assert.equal(stage.asked().length, before + 1);
    },
  },
  ...noise.map(([title, attributes]): Row => ({
    number: 90,
    title: `whose attributes have ${title}`,
    prove: (stage) => {
      const written = attributes('PUBLISHER/copper.jsonld');
      return stage.works({
        body: `<offprint-analysis-card ${written}><a href="/copper">Copper, the link</a></offprint-analysis-card>${TAG}`,
      });
    },
  })),
  {
    number: 90,
    title: 'whose source has quotes of an editor around it',
    prove: (stage) => plain(stage, '“/copper.jsonld”'),
  },
  {
    number: 90,
    title: 'whose source was escaped twice',
    prove: (stage) => plain(stage, 'PUBLISHER/copper.jsonld?a=1&amp;amp;b=2'),
  },
  {
    number: 90,
    title: 'whose source is empty',
    prove: async (stage) => {
      await stage.open({ body: `${CARD.replace('#data', '')}${TAG}` });
      await stage.idle();
      assert.deepEqual(await stage.look(), { fallback: true, headline: '', noticed: [] });
    },
  },
];
