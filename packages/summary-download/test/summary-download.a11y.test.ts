import { expect } from 'chai';
import {
  accessibilityTree,
  clientFixtures,
  devtools,
  emulateMedia,
  expectAccessible,
  focused,
  nextFrame,
  onlyIn,
  press,
  setViewport,
  until,
} from '@offprint/testing';
import type { SummaryDownload } from '@offprint/summary-download';
import { modules, part, settled, setupOf, study, textOf } from './harness.ts';

const fixture = clientFixtures(modules);
const setup = setupOf(fixture);
const everything = 'archived="2021" preview-lines="2" accessible-format-href="mailto:a@institute.example"';

/** All that assistive technology is given, in order. */
const TREE = `
region "Copper in motion"
heading "Copper in motion" [level=2]
link "Copper in motion" [url=https://institute.example/a]
paragraph
text "Study"
text "Notes, no. 7"
paragraph
text "By"
link "Ada Berg" [url=https://institute.example/ada]
time
text "12 May 2024"
link "Metals" [url=https://institute.example/metals]
text "Where the metal goes."
paragraph
text "Key points"
list "Key points"
listitem [level=1]
text "It moves."
listitem [level=1]
text "It stays."
list
listitem [level=1]
text "Copper"
listitem [level=1]
text "Trade"
group "Download"
text "Download"
paragraph
text "This is a summary. The full study is a separate file."
link "Download the full study (PDF, 2.4 MB, 47 pages, in English) : Copper in motion" [url=https://institute.example/a.pdf]
list
listitem [level=1]
link "Download: Data (CSV)" [url=https://institute.example/data.csv]
paragraph
text "Other languages"
list "Other languages"
listitem [level=1]
link "français (PDF, 2.1 MB, 44 pages, in French)" [url=https://institute.example/a-fr.pdf]
listitem [level=1]
link "Deutsch (in German)" [url=https://institute.example/de]
DescriptionList
term "DOI"
text "DOI"
definition
link "10.5555/ofp.7" [url=https://doi.org/10.5555/ofp.7]
term "ISBN"
text "ISBN"
definition
text "978-2-86592-897-2"
term "License"
text "License"
definition
link "CC BY 4.0" [url=https://creativecommons.org/licenses/by/4.0/]
term "Version"
text "Version"
definition
text "2"
paragraph
link "Ask for an accessible version" [url=https://institute.example/help]
button "Cite this study" [expanded=false]
button "Share"
status [live=polite]
`;

async function openCitation(element: SummaryDownload): Promise<void> {
  part(element, 'cite').click();
  await until(() => element.shadowRoot!.activeElement?.localName === 'select');
}

describe('<offprint-summary-download> accessibility', function () {
  // The first check loads axe, which takes a busy machine its time.
  this.timeout(30_000);

  for (const theme of ['light', 'dark']) {
    it(`has no fault that axe finds, ${theme}`, async () => {
      const element = await setup(`theme="${theme}" ${everything}`, '', study);
      element.parentElement!.style.background = theme === 'dark' ? '#10141a' : '#fcfbf8';
      await expectAccessible(element);
      await openCitation(element);
      await expectAccessible(element);
    });
  }

  it('has no fault while it has nothing to show but the fallback', async () => {
    await expectAccessible(await setup('', '<a href="#copper">Copper</a>'));
  });

  it('is walked through by Tab in reading order', async () => {
    const element = await setup('cite-layout="inline"', '', study);
    const before = element.parentElement!.insertBefore(document.createElement('button'), element);
    // The last Tab must stay in the page: in the frame of the browser it would take the focus from all later tests.
    element.after(document.createElement('button'));
    before.focus();
    const names: string[] = [];
    for (;;) {
      await press('Tab');
      const node = focused();
      if (!node || !element.shadowRoot!.contains(node)) break;
      names.push(node.getAttribute('part')!);
    }
    expect(names).to.deep.equal([
      'link',
      'author',
      'program',
      'download',
      'file',
      'language',
      'language',
      'fact',
      'fact',
      'cite',
      'share',
    ]);
  });

  it('has targets of 24 px, and buttons of 44 px', async () => {
    const element = await setup(everything, '', study);
    await openCitation(element);
    for (const button of element.shadowRoot!.querySelectorAll('button, select')) {
      if (!(button as HTMLElement).hidden) expect(button.getBoundingClientRect().height).to.be.at.least(44);
    }
    for (const row of element.shadowRoot!.querySelectorAll('[part="aside"] li, dl > div')) {
      expect(row.getBoundingClientRect().height, textOf(row)).to.be.at.least(24);
    }
  });

  it('cuts no word of the made cover when the reader spaces text', async () => {
    const headline = 'Critical minerals and the making of an industrial policy for the Union';
    const element = await setup('', '', { ...study, headline });
    const spaced = new CSSStyleSheet();
    spaced.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }',
    );
    element.shadowRoot!.adoptedStyleSheets.push(spaced);
    const cover = part(element, 'cover');
    const words = document.createRange();
    words.selectNodeContents(cover);
    const [box, text] = [cover, words].map((node) => node.getBoundingClientRect());
    expect(text!.bottom).to.be.at.most(box!.bottom);
    expect(text!.right).to.be.at.most(box!.right);
    expect(cover.scrollHeight).to.be.at.most(cover.clientHeight);
  });

  it('takes a status line that was there before it speaks', async () => {
    const element = await setup('', '', study);
    const line = element.shadowRoot!.querySelector<HTMLElement>('[role="status"]')!;
    expect([textOf(line), getComputedStyle(line).display]).to.deep.equal(['', 'block']);
  });

  onlyIn(['chromium'], 'only Chromium shows its accessibility tree')('is this for the ear', async () => {
    const element = await setup('accessible-format-href="https://institute.example/help"', '', study);
    const tree = await accessibilityTree(element);
    expect(tree.replace(/^\s+/gm, '').trim()).to.equal(TREE.trim());
  });

  onlyIn(['chromium'], 'only Chromium can be told of forced colours')(
    'marks the main link in forced colours',
    async () => {
      await devtools('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] });
      const { borderTopColor, borderTopWidth } = getComputedStyle(part(await setup('', '', study), 'download'));
      expect(borderTopWidth).to.equal('2px');
      expect(borderTopColor).not.to.equal('rgba(0, 0, 0, 0)');
    },
  );

  onlyIn(['chromium'], 'only Chromium can be told to print')('prints all of a cut summary, and no button', async () => {
    const element = await setup('preview-lines="1"', '', { ...study, summary: 'word '.repeat(200) });
    const abstract = part(element, 'abstract');
    expect(abstract.scrollHeight).to.be.greaterThan(abstract.clientHeight + 1);
    await emulateMedia({ media: 'print' });
    expect(abstract.scrollHeight).to.be.at.most(abstract.clientHeight + 1);
    expect(getComputedStyle(part(element, 'share')).display).to.equal('none');
    expect(getComputedStyle(part(element, 'download'), '::after').content).to.contain('a.pdf');
  });

  onlyIn(['chromium', 'firefox'], 'WebKit cannot be given a viewport')(
    'fits a narrow phone, at double text too',
    async () => {
      await setViewport({ width: 320, height: 640 });
      for (const base of ['16px', '32px']) {
        const element = await setup(everything, '', study);
        element.style.setProperty('--offprint-text-base', base);
        await settled(element);
        await nextFrame();
        expect(document.documentElement.scrollWidth, base).to.be.at.most(320);
      }
    },
  );

  for (const [name, style] of [
    ['a row of flex items', 'display: flex'],
    ['a float', 'float: inline-start'],
    ['a shrinking box', 'display: inline-block'],
    ['a sidebar of 200 px', 'inline-size: 200px'],
  ] as const) {
    it(`has a width in ${name}, and nothing sticks out`, async () => {
      const element = await setup('', '', study);
      element.parentElement!.style.cssText = style;
      const box = element.getBoundingClientRect();
      expect(box.width).to.be.greaterThan(150);
      for (const node of element.shadowRoot!.querySelectorAll('p, h2, ul, dl, div')) {
        expect(node.getBoundingClientRect().right, node.outerHTML).to.be.at.most(box.right + 1);
      }
    });
  }
});
