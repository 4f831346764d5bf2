// Documents that are copied, edited, prerendered, or alive only in part.
import assert from 'node:assert/strict';
import { ENGINES } from '@offprint/testing/e2e';
import type { Row } from '../row.ts';
import { CARD, DATA, HEADLINE, type HostWindow, type Stage, TAG } from '../stage.ts';

const LINK = '<p><a href="PUBLISHER/copper#offprint=card">Copper</a></p>';

/** Opens markup that nothing of ours may touch, in the page itself or in a frame of it. */
async function staysAsItIs(stage: Stage, content: string): Promise<void> {
  const note = `<script>text = document.querySelector('main').innerHTML;</script>`;
  await stage.open({ body: `<main>${content}</main>${note}${TAG}` });
  await stage.idle();
  const seen = await stage.inPage((page) => ({
    alive: !!page.customElements.get('offprint-analysis-card'),
    noticed: page.noticed,
    same: page.document.querySelector('main')!.innerHTML === (page as unknown as { text: string }).text,
  }));
  assert.deepEqual(seen, { alive: true, noticed: [], same: true });
  assert.deepEqual(stage.asked(), []);
}

/** What a reader without the script gets of a text: the words and addresses of its links. */
const linksIn = (page: HostWindow, serialised: string): string[] =>
  [...new page.DOMParser().parseFromString(serialised, 'text/html').querySelectorAll('a')].map(
    (link) => `${link.getAttribute('href')} ${link.textContent}`,
  );

const closed: [title: string, content: string][] = [
  ['with widgets in a template', `<template>${CARD}${LINK}</template>`],
  ['with widgets in noscript', `<noscript>${CARD}${LINK}</noscript>`],
  ['with widgets in a textarea', `<textarea>${CARD}${LINK}</textarea>`],
  ['with a link in text that is edited', `<div contenteditable>${LINK}</div>`],
];

const editors: [title: string, frame: string][] = [
  ['whose body is editable, as in CKEditor', `<body contenteditable>${LINK}</body>`],
  ['in design mode, as in TinyMCE', `<body><script>document.designMode = 'on'</script>${LINK}</body>`],
];

const absent = [
  'window.customElements',
  'window.IntersectionObserver',
  'AbortSignal.any',
  'Element.prototype.attachShadow',
  'Document.prototype.adoptedStyleSheets',
  'CSSStyleSheet.prototype.replaceSync',
  'CSS.supports',
];

export const rows: Row[] = [
  {
    number: 54,
    title: 'that is saved, archived or copied, once the card is shown',
    prove: async (stage) => {
      await stage.works({});
      const texts = await stage.inPage((page) => [
        page.document.documentElement.outerHTML,
        new page.XMLSerializer().serializeToString(page.document),
      ]);
      for (const text of texts) assert.deepEqual(await stage.inPage(linksIn, text), ['/copper Copper, the link']);
    },
  },
  ...closed.map(([title, content]): Row => ({ number: 71, title, prove: (stage) => staysAsItIs(stage, content) })),
  {
    number: 74,
    title: 'with a card that a server has rendered',
    prove: async (stage) => {
      await stage.works({});
      const rendered = await stage.inPage(
        (page) => page.document.querySelector('offprint-analysis-card')!.shadowRoot!.innerHTML,
      );
      // What a reader sees in each frame, from before the script on.
      const watch = `<script>drawn = []; (function look() {
        const root = document.querySelector('offprint-analysis-card')?.shadowRoot;
        if (root) drawn.push(root.querySelectorAll('[part=headline]').length);
        requestAnimationFrame(look);
      })();</script>`;
      const declared = CARD.replace('>', `><template shadowrootmode="open">${rendered}</template>`);
      const later = TAG.replace('<script', '<script defer');
      await stage.works({ head: watch + later, body: `${DATA}${declared}` });
      await stage.idle();
      const seen = await stage.inPage((page) => [...new Set((page as unknown as { drawn: number[] }).drawn)]);
      assert.deepEqual(seen, [1]);
    },
  },
  ...absent.map((feature): Row => ({
    number: 88,
    title: `in a browser without ${feature}`,
    engines: ENGINES,
    prove: async (stage) => {
      const [, owner, name] = /(.*)\.(.*)/.exec(feature)!;
      const head = `<script>Object.defineProperty(${owner}, '${name}', { value: undefined, configurable: true });</script>`;
      await stage.open({ head });
      await stage.idle();
      assert.deepEqual(await stage.look(), { fallback: true, headline: '', noticed: [] });
    },
  })),
  ...editors.map(([title, frame]): Row => ({
    number: 91,
    title: `with an editor ${title}`,
    prove: async (stage) => {
      await stage.open({ document: `<!doctype html><title>A host</title>${frame}${TAG}` });
      const before = await stage.inPage((page) => page.document.querySelector('p')!.outerHTML);
      await stage.inPage((page) => {
        // A word is typed: what the observer of the script hears.
        page.document.body.append(page.document.querySelector('p')!.cloneNode(true));
      });
      await stage.idle();
      const after = await stage.inPage((page) =>
        [...page.document.querySelectorAll('p')].map((each) => each.outerHTML),
      );
      assert.deepEqual(after, [before, before]);
      assert.deepEqual(stage.asked(), []);
    },
  })),
  {
    number: 91,
    title: 'with an editor that reads the markup of an upgraded card back',
    prove: async (stage) => {
      await stage.works({});
      assert.equal(
        await stage.inPage((page) => page.document.querySelector('offprint-analysis-card')!.outerHTML),
        CARD,
      );
      assert.equal((await stage.look()).headline, HEADLINE);
    },
  },
];
