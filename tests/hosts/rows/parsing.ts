// How a page is framed, parsed and resolved: sandboxes, documents without an address, XHTML, a base elsewhere.
import assert from 'node:assert/strict';
import { ENGINES } from '@offprint/testing/e2e';
import { immutable } from '../../e2e/release.ts';
import { FEED_CARD, stands } from '../pages.ts';
import type { Row } from '../row.ts';
import { CARD, DATA, HEADLINE, TAG, WATCH } from '../stage.ts';

/** A whole page of absolute addresses that tells its parent what it shows, as nobody may look into a sandbox. */
const TELLING = `<script>${WATCH}
  addEventListener('offprint-ready', ({ target }) => setTimeout(() => parent.postMessage({
    headline: target.shadowRoot.querySelector('[part=headline]').textContent.trim(), noticed }, '*')));
  </script>${FEED_CARD}${TAG}`;

/** Collects what pages within tell. */
const LISTENING = '<script>addEventListener("message", ({ data }) => { window.told = data; });</script>';

const escaped = (markup: string): string => markup.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

const WRITTEN = `<iframe></iframe><script type="text/plain">${TELLING.replaceAll('</script>', '<\\/script>')}</script><script>
  const { contentDocument } = document.querySelector('iframe');
  contentDocument.write(document.querySelector('[type="text/plain"]').textContent.replaceAll('<\\\\/', '</'));
  contentDocument.close();</script>`;

const framed = (number: number, title: string, body: string, engines?: Row['engines']): Row => {
  return {
    number,
    title,
    ...(engines && { engines }),
    async prove(stage) {
      await stage.open({ head: LISTENING, body });
      await stage.until((page) => 'told' in page);
      const told = await stage.inPage((page) => (page as unknown as { told: unknown }).told);
      assert.deepEqual(told, { headline: HEADLINE, noticed: [] });
    },
  };
};

export const rows: Row[] = [
  framed(
    20,
    'in an iframe with sandbox="allow-scripts"',
    `<iframe sandbox="allow-scripts" srcdoc="${escaped(TELLING)}"></iframe>`,
    ENGINES,
  ),
  framed(23, 'in an iframe of srcdoc', `<iframe srcdoc="${escaped(TELLING)}"></iframe>`),
  framed(23, 'that is written into about:blank', WRITTEN),
  {
    number: 25,
    title: 'of application/xhtml+xml',
    engines: ENGINES,
    prove(stage) {
      const document = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>A host</title><script>${WATCH}</script></head>
        <body>${DATA}${CARD}${TAG}</body></html>`;
      return stands(stage, { document, type: 'application/xhtml+xml' });
    },
  },
  {
    number: 26,
    title: 'whose base is elsewhere: the source is read against it, lazy files come from the publisher’s folder',
    async prove(stage) {
      stage.publish('/elsewhere/feed.xml', (_, response) => {
        response
          .setHeader('content-type', 'application/rss+xml')
          .end(`<rss version="2.0"><channel><item><title>${HEADLINE}</title></item></channel></rss>`);
      });
      await stage.works({
        head: '<base href="PUBLISHER/elsewhere/">',
        body: `${FEED_CARD.replace('PUBLISHER/', '')}${TAG}`,
      });
      const asked = await stage.inPage((page) => page.performance.getEntriesByType('resource').map(({ name }) => name));
      assert.ok(asked.includes(stage.publisher.origin + immutable['markup']!), asked.join('\n'));
    },
  },
  {
    number: 27,
    title: 'whose base has the target _parent, which an explicit target of ours overrules',
    async prove(stage) {
      await stage.works({
        head: '<base target="_parent">',
        body: `${DATA.replace('}', ',"url":"/copper"}')}${CARD.replace('src', 'link-target="_self" src')}${TAG}`,
      });
      await stage.inPage((page) => {
        const card = page.document.querySelector('offprint-analysis-card')!;
        card.shadowRoot!.querySelector<HTMLAnchorElement>('[part=link]')!.click();
      });
      await stage.until((page) => page.location.pathname === '/copper');
    },
  },
];
