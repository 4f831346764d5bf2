// What stands on the paper when somebody prints a page, by the text of the PDF: the author's links or all of the content, with
// its addresses, and nothing twice.
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { extractText } from 'unpdf';
import { missing } from '@offprint/testing/e2e';
import { TAG } from './host-site.ts';
import { visit } from './visit.ts';
import { TAGS, WIDGETS } from './widgets.ts';

const INSTITUTE = 'https://institute.example';
const LIST = ['Copper', 'Tin', 'Zinc', 'Lead', 'Nickel', 'Cobalt', 'Lithium', 'Gallium'];

const reportOn = (metal: string): object => ({
  '@type': 'Report',
  abstract: `${metal} is first. ${'Who mines, who melts and who buys. '.repeat(20)}${metal} is last.`,
  encoding: { '@type': 'MediaObject', contentUrl: `${INSTITUTE}/${metal}.pdf`, contentSize: '2.4 MB' },
  headline: `${metal} in motion`,
  url: `${INSTITUTE}/reports/${metal}`,
});

const PROGRAM = {
  '@type': 'Project',
  name: 'Metals and power',
  description: 'What the world is made of.',
  url: `${INSTITUTE}/programs/metals`,
};

/** What each element gets: all of it is in one element only. */
const DATA: Readonly<Record<string, readonly object[]>> = {
  [WIDGETS.card]: [reportOn('Gold')],
  [WIDGETS.summary]: [reportOn('Silver')],
  [WIDGETS.related]: LIST.map(reportOn),
  [WIDGETS.banner]: [PROGRAM, reportOn('Iron')],
};

/** What of it is to be printed, beginnings and ends of long texts. */
const CONTENT = [
  ...['Gold', 'Silver', 'Iron', ...LIST].flatMap((metal) => [`${metal} in motion`, `${INSTITUTE}/reports/${metal}`]),
  ...['Gold', 'Silver', ...LIST].flatMap((metal) => [`${metal} is first.`, `${metal} is last.`]),
  `${INSTITUTE}/Silver.pdf`,
  ...[PROGRAM.name, PROGRAM.description, PROGRAM.url],
];

const linkOf = (tag: string): string => `The link of ${tag}`;
const LINKS = TAGS.map(linkOf);
/** What is for a screen only. */
const CONTROLS = ['Previous', 'Next', 'Show all', 'Cite', 'Copy', 'Share', 'Read more'];

const FAR = '<div style="height: 5000px"></div>';

/** How often each text is on the paper, without regard to spaces, as an address may fill several lines. */
function countsOf(texts: readonly string[], paper: string): Record<string, number> {
  const plain = (text: string): string => text.replaceAll(/\s+/g, '');
  return Object.fromEntries(texts.map((text) => [text, plain(paper).split(plain(text)).length - 1]));
}

const each = (texts: readonly string[], count: number): Record<string, number> =>
  Object.fromEntries(texts.map((text) => [text, count]));

describe('a printed page', { skip: missing('chromium') }, () => {
  const { browser, site } = visit('chromium');
  let sources: Record<string, string>;
  let body: string;

  before(async () => {
    sources = Object.fromEntries(
      Object.entries(DATA).map(([tag, graph]) => {
        const document = JSON.stringify({ '@context': 'https://schema.org', '@graph': graph });
        return [tag, site.add({ document, type: 'application/ld+json' })];
      }),
    );
    const elements = TAGS.map((tag) => {
      const slot = tag === WIDGETS.related ? 'slot="fallback"' : '';
      return `<${tag} src="${sources[tag]}"><a ${slot} href="/all">${linkOf(tag)}</a></${tag}>`;
    });
    body = FAR + elements.join('') + FAR + TAG;
  });

  const print = async (): Promise<string> => {
    const { text } = await extractText(new Uint8Array(await browser.page!.pdf()), { mergePages: true });
    return text;
  };

  it('has the links of elements that nobody has come near, and loads nothing', async () => {
    const asked = site.requests.length;
    await browser.goto(site.add({ body }));
    await browser.until((tags: string[]) => tags.every((tag) => customElements.get(tag)), [...TAGS]);
    const paper = await print();
    assert.deepEqual(countsOf(LINKS, paper), each(LINKS, 1));
    const paths = Object.values(sources).map((source) => new URL(source).pathname);
    assert.deepEqual(
      site.requests.slice(asked).filter((path) => paths.includes(path)),
      [],
    );
  });

  it('has all that was loaded, wherever it is on the screen', async () => {
    await browser.goto(site.add({ body }));
    for (const tag of TAGS) {
      await browser.evaluate((name: string) => document.querySelector(name)!.scrollIntoView(), tag);
      await browser.until((name: string) => document.querySelector(name)!.matches(':state(ready)'), tag);
    }
    await browser.evaluate(() => scrollTo(0, 0));
    const paper = await print();
    assert.deepEqual(countsOf(CONTENT, paper), each(CONTENT, 1));
    assert.deepEqual(countsOf([...LINKS, ...CONTROLS], paper), each([...LINKS, ...CONTROLS], 0));
  });
});
