// What the filters of content systems leave of a snippet: the element where they keep its name, else the link.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import createDOMPurify from 'dompurify';
import { JSDOM } from 'jsdom';
import { rehype } from 'rehype';
import rehypeSanitize from 'rehype-sanitize';
import sanitizeHtml from 'sanitize-html';
import xss from 'xss';
import { missing, serveFolder, type StaticServer } from '@offprint/testing/e2e';
import { HEADLINE } from '../e2e/host-site.ts';
import { cdn, rolling } from '../e2e/release.ts';
import { visit } from '../e2e/visit.ts';
import { TAGS, WIDGETS } from '../e2e/widgets.ts';
import { GRAPH } from './documents.ts';
import { engines } from './engines.ts';
import { ALL_IN_VIEW, seenIn } from './seen.ts';

/** Texts of the snippets' links. That to a list leads to all of it, and stays. */
const TEXTS = { card: HEADLINE, summary: HEADLINE, related: 'All analyses', banner: 'project' };

/** Snippets as authors paste them, by form. */
const FORMS: Readonly<Record<string, (widget: keyof typeof WIDGETS, publisher: string) => string>> = {
  ...Object.fromEntries(
    ['blockquote', 'div', 'figure', 'p'].map((tag) => [
      tag,
      (widget: keyof typeof WIDGETS, publisher: string) => {
        const inner = `<a href="${publisher}/copper">${TEXTS[widget]}</a>`;
        const attributes = `class="offprint" data-offprint="${widget}" data-offprint-src="${publisher}/graph.jsonld"`;
        return `<${tag} ${attributes}>${tag === 'p' ? inner : `<p>${inner}</p>`}</${tag}>`;
      },
    ]),
  ),
  link: (widget, publisher) => `<p><a href="${publisher}/copper#offprint=${widget}">${TEXTS[widget]}</a></p>`,
};

const { window } = new JSDOM('');
const purify = createDOMPurify(window);

const withBlankLines = (html: string): string => html.replaceAll('><', '>\n\n<');

/** Paragraphs as WordPress makes them: of all that stands between blank lines and is no block that it knows. */
const autop = (html: string): string =>
  html
    .split(/\n\s*\n/)
    .map((piece) => (/^<\/?(?:blockquote|div|figure|p)\b/.test(piece) ? piece : `<p>${piece}<br />\n</p>`))
    .join('\n');

/** What a filter makes of a snippet, and which of the forms it keeps: of the others it leaves the link. */
const FILTERS: Readonly<Record<string, { keeps: RegExp; filter: (html: string) => string }>> = {
  DOMPurify: { keeps: /./, filter: (html) => purify.sanitize(html) },
  'sanitize-html': { keeps: /link/, filter: (html) => sanitizeHtml(html) },
  'js-xss': { keeps: /link/, filter: (html) => xss(html) },
  'rehype-sanitize': {
    keeps: /link/,
    filter: (html) => String(rehype().data('settings', { fragment: true }).use(rehypeSanitize).processSync(html)),
  },
  'WordPress’s paragraphs': { keeps: /./, filter: autop },
  'blank lines within, and WordPress’s paragraphs': {
    keeps: /./,
    filter: (html) => autop(withBlankLines(html)),
  },
  'an editor that curls its quotes': { keeps: /./, filter: (html) => html.replaceAll(/="([^"]*)"/g, '=“$1”') },
};

/** By element or link that is left: which, the known texts that a reader sees, where it leads, and the slot of its child. */
const look = (texts: string[]): { name: string; seen: string[]; hrefs: string[]; slot: string | undefined }[] => {
  const { document, seenIn: seen } = frames[0] as Window & { seenIn?: typeof seenIn };
  const hrefsIn = (root: ParentNode): string[] => [
    ...[...root.querySelectorAll<HTMLAnchorElement>('a[href]')].map(({ href }) => href),
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? hrefsIn(shadowRoot) : [])),
  ];
  return [...document.querySelectorAll('section')].map((section) => {
    const element = section.querySelector(':defined:is([src])');
    return {
      name: element?.localName ?? 'a',
      seen: seen!(section, texts),
      hrefs: hrefsIn(element?.shadowRoot ?? section),
      slot: element?.firstElementChild?.slot,
    };
  });
};

const isReady = (tag: string): boolean =>
  [...frames[0]!.document.querySelectorAll(tag)].every((element) => element.matches(':state(ready)'));

for (const engine of engines) {
  describe(`snippets that passed a filter, in ${engine}`, { skip: missing(engine) }, () => {
    const { browser, site: host } = visit(engine);
    let publisher: StaticServer;

    before(async () => {
      const graph = JSON.stringify(GRAPH);
      const files: Record<string, [type: string, text: string]> = {
        '/graph.jsonld': ['application/ld+json', graph],
        '/copper': ['text/html', `<!doctype html><title>A</title><script type="application/ld+json">${graph}</script>`],
      };
      publisher = await serveFolder(cdn, {
        cors: true,
        intercept({ url }, response) {
          const file = files[url ?? ''];
          // Its pictures are looked for here, and nowhere else.
          const text = file?.[1].replaceAll('https://institute.example', publisher.origin);
          if (file) response.writeHead(200, { 'content-type': file[0] }).end(text);
          return !!file;
        },
      });
    });
    after(() => publisher?.close());

    const open = (snippets: string[]): Promise<void> => {
      const script = `<script src="${host.origin}${rolling}" data-origins="${publisher.origin}"></script>`;
      const body = snippets.map((each) => `<section>${each}</section>`).join('') + script;
      return browser.goto(host.frame({ body, head: `${ALL_IN_VIEW}<script>${String(seenIn)}</script>` }));
    };
    const noticed = (): Promise<string[]> =>
      browser.evaluate(() => (frames[0] as Window & { noticed?: string[] }).noticed ?? []);

    const widgets = Object.keys(WIDGETS) as (keyof typeof WIDGETS)[];
    const headlineOf = (widget: string): string => (widget === 'banner' ? TEXTS.banner : HEADLINE);

    for (const [name, { filter, keeps }] of Object.entries(FILTERS)) {
      for (const [form, write] of Object.entries(FORMS)) {
        const isKept = keeps.test(form);
        it(`${name}: a ${form} ${isKept ? 'becomes the element' : 'leaves its link'}`, async () => {
          await open(widgets.map((widget) => filter(write(widget, publisher.origin))));
          if (isKept) await browser.until(isReady, TAGS.join());
          const found = await browser.evaluate(look, [HEADLINE, ...Object.values(TEXTS)]);
          for (const [index, widget] of widgets.entries()) {
            const { hrefs, name: tag, seen, slot } = found[index]!;
            assert.equal(tag, isKept ? TAGS[index] : 'a');
            assert.deepEqual(seen, [isKept ? headlineOf(widget) : TEXTS[widget]]);
            const page = isKept && widget === 'banner' ? 'project' : 'copper';
            assert.ok(
              hrefs.some((href) => href.startsWith(`${publisher.origin}/${page}`)),
              hrefs.join(' '),
            );
            if (isKept) assert.equal(slot, widget === 'related' ? 'fallback' : '');
          }
          assert.deepEqual(await noticed(), []);
        });
      }
    }

    it('elements work that WordPress’s paragraphs have parted from their links', async () => {
      const parted = TAGS.map((tag) =>
        autop(
          withBlankLines(
            `<${tag} loading="eager" src="${publisher.origin}/graph.jsonld"><a href="${publisher.origin}/copper">The study</a></${tag}>`,
          ),
        ),
      );
      await open(parted);
      await browser.until(isReady, TAGS.join());
      const found = await browser.evaluate(look, [HEADLINE, 'The study', 'project']);
      assert.deepEqual(
        found.map(({ name, seen: texts }) => [name, texts]),
        TAGS.map((tag, index) => [tag, [headlineOf(widgets[index]!), 'The study']]),
      );
      assert.deepEqual(await noticed(), []);
    });
  });
}
