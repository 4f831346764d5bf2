import { expect } from 'chai';
import type { OffprintCiteEvent, OffprintShareEvent, SummaryDownload } from '@offprint/summary-download';
import { until, press, type Fixture } from '@offprint/testing';
import { heard, part, parts, settled, setupOf, study, studyWithout, textOf } from './harness.ts';

/** Puts something in the place of the browser's own for one test: what a test may write to, no page may. */
function replace(name: 'clipboard' | 'share', value: unknown): void {
  Object.defineProperty(navigator, name, { configurable: true, value });
}

function clipboard(): string[] {
  const written: string[] = [];
  const writeText = (text: string): Promise<void> => {
    written.push(text);
    return Promise.resolve();
  };
  replace('clipboard', { writeText });
  return written;
}

async function open(element: SummaryDownload): Promise<void> {
  part(element, 'cite').click();
  await until(() => element.shadowRoot!.activeElement === parts(element, 'citation-format')[0]);
}

const shown = (element: SummaryDownload): boolean =>
  parts(element, 'citation').some((box) => box.getBoundingClientRect().height > 0);

const said = (element: SummaryDownload): string =>
  [...element.shadowRoot!.querySelectorAll('[role="status"]')].map(textOf).join(' ').trim();

export function referenceSuite(fixture: Fixture): void {
  const setup = setupOf(fixture);

  afterEach(() => {
    for (const name of ['clipboard', 'share']) Reflect.deleteProperty(navigator, name);
  });

  for (const layout of ['popover', 'inline']) {
    describe(`citation, ${layout}`, () => {
      const attributes = `cite-layout="${layout}"`;

      it('opens from a button, and the focus moves in', async () => {
        const element = await setup(attributes, '', study);
        expect(shown(element)).to.equal(false);
        expect(part(element, 'cite').ariaExpanded).to.equal('false');
        await open(element);
        expect(shown(element)).to.equal(true);
        expect(part(element, 'cite').ariaExpanded).to.equal('true');
        expect(textOf(part(element, 'citation-text'))).to.contain('Copper in motion');
      });

      it('closes by Escape, and the focus returns', async () => {
        const element = await setup(attributes, '', study);
        part(element, 'cite').focus();
        await open(element);
        await press('Escape');
        await until(() => part(element, 'cite').ariaExpanded === 'false');
        expect(shown(element)).to.equal(false);
        expect(element.shadowRoot!.activeElement === part(element, 'cite')).to.equal(true);
      });

      it('closes by its button', async () => {
        const element = await setup(attributes, '', study);
        await open(element);
        part(element, 'cite').click();
        await until(() => !shown(element));
        await until(() => part(element, 'cite').ariaExpanded === 'false');
      });

      it('is copied, which is said and told', async () => {
        const written = clipboard();
        const events = heard<OffprintCiteEvent>('offprint-cite');
        const element = await setup(attributes, '', study);
        await open(element);
        part(element, 'citation-copy').click();
        await until(() => said(element) === 'Citation copied.');
        expect(written).to.deep.equal([await element.citation('bibtex')]);
        await until(() => events.length > 0);
        expect(events.map(({ action, format }) => [format, action])).to.deep.equal([['bibtex', 'copy']]);
      });
    });
  }

  describe('citation', () => {
    it('offers six formats by a native control', async () => {
      const element = await setup('', '', study);
      await open(element);
      const select = part<HTMLSelectElement>(element, 'citation-format');
      expect([...select.options].map(({ text }) => text)).to.deep.equal([
        'BibTeX',
        'RIS',
        'CSL-JSON',
        'APA',
        'Chicago',
        'MLA',
      ]);
      select.value = 'ris';
      select.dispatchEvent(new Event('change'));
      expect(textOf(part(element, 'citation-text'))).to.equal(
        (await element.citation('ris')).replace(/\s+/g, ' ').trim(),
      );
      expect(element.shadowRoot!.activeElement === select).to.equal(true);
    });

    for (const [formats, names] of [
      ['mla, apa', ['MLA', 'APA']],
      ['apa word', ['APA']],
      ['word', ['BibTeX', 'RIS', 'CSL-JSON', 'APA', 'Chicago', 'MLA']],
    ] as const) {
      it(`offers ${names.length} for cite-formats="${formats}"`, async () => {
        const element = await setup(`cite-formats="${formats}"`, '', study);
        await open(element);
        const { options } = part<HTMLSelectElement>(element, 'citation-format');
        expect([...options].map(({ text }) => text)).to.deep.equal(names);
      });
    }

    it('copies a key point with its source, which is said and told', async () => {
      const written = clipboard();
      const events = heard<OffprintCiteEvent>('offprint-cite');
      const element = await setup('cite-formats="mla,ris"', '', study);
      await open(element);
      expect(parts(element, 'citation-key-point').map(textOf)).to.deep.equal(study.keyPoints);
      parts(element, 'citation-key-point')[1]!.click();
      await until(() => said(element) === 'Citation copied.');
      expect(written).to.deep.equal([`It stays.\n— ${await element.citation('mla')}`]);
      await until(() => events.length > 0);
      expect(events.map(({ action, format }) => [format, action])).to.deep.equal([['mla', 'copy']]);
    });

    it('has no list of key points without any', async () => {
      const element = await setup('', '', studyWithout('keyPoints'));
      await open(element);
      expect(parts(element, 'citation-key-point')).to.have.length(0);
      expect(part(element, 'citation').querySelector('ul')).to.equal(null);
    });

    it('follows the layout when that changes between two presses', async () => {
      const element = await setup('', '', study);
      await open(element);
      part(element, 'cite').click();
      await until(() => !shown(element));
      element.citeLayout = 'inline';
      await settled(element);
      await open(element);
      expect([shown(element), part(element, 'citation').popover]).to.deep.equal([true, null]);
      part(element, 'cite').click();
      await until(() => !shown(element));
    });

    it('stays open when the element is rendered anew', async () => {
      const element = await setup('', '', study);
      await open(element);
      const button = part(element, 'cite');
      element.analysis = studyWithout('downloads', 'series');
      await until(() => part(element, 'cite') !== button && shown(element));
      await until(() => part(element, 'cite').ariaExpanded === 'true');
    });

    it('is saved as a file', async () => {
      const events = heard<OffprintCiteEvent>('offprint-cite');
      const saved: string[] = [];
      const click = HTMLAnchorElement.prototype.click;
      HTMLAnchorElement.prototype.click = function save(this: HTMLAnchorElement) {
        saved.push(this.download, new URL(this.href).protocol);
      };
      try {
        const element = await setup('cite-formats="ris"', '', study);
        await open(element);
        part(element, 'citation-save').click();
      } finally {
        HTMLAnchorElement.prototype.click = click;
      }
      expect(saved).to.deep.equal(['citation.ris', 'blob:']);
      expect(events.map(({ action, format }) => [format, action])).to.deep.equal([['ris', 'save']]);
    });

    it('is given to scripts, and is empty for no format and no content', async () => {
      const element = await setup('', '', study);
      expect(await element.citation('apa')).to.contain('Copper in motion');
      expect(await element.citation('word')).to.equal('');
      expect(await (await setup()).citation('apa')).to.equal('');
    });

    it('follows the language of the page while it is open', async () => {
      const element = await setup('', '', study);
      await open(element);
      const select = part(element, 'citation-format');
      element.lang = 'fr';
      await until(() => textOf(part(element, 'citation-copy')) === 'Copier');
      expect(part(element, 'citation-format') === select).to.equal(true);
    });

    it('is shown to be copied by hand where the page may not write to the clipboard', async () => {
      replace('clipboard', { writeText: () => Promise.reject(new Error('no')) });
      const element = await setup('', '', study);
      await element.copyCitation('apa');
      expect(said(element)).to.equal(textOf(new Text(await element.citation('apa'))));
    });
  });

  describe('coins', () => {
    const facts = (element: SummaryDownload): [string, string][] => [
      ...new URLSearchParams(element.querySelector<HTMLElement>('.Z3988')?.title),
    ];

    it('give reference managers the analysis, and follow it', async () => {
      const element = await setup('coins', '', { ...study, doi: 'https://doi.org/10.5555/ofp.7' });
      await until(() => facts(element).length > 0);
      expect(facts(element)).to.deep.equal([
        ['ctx_ver', 'Z39.88-2004'],
        ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:book'],
        ['rft.genre', 'report'],
        ['rft.btitle', 'Copper in motion'],
        ['rft.series', 'Notes'],
        ['rft.date', '2024-05-12'],
        ['rft.isbn', '978-2-86592-897-2'],
        ['rft.language', 'en'],
        ['rft.au', 'Ada Berg'],
        ['rft_id', 'info:doi/10.5555/ofp.7'],
        ['rft_id', 'https://institute.example/a'],
      ]);
      element.analysis = { authors: [{ name: 'Institute', type: 'Organization' }], headline: 'Zinc & tin + \ud800' };
      await until(() => facts(element).some(([, value]) => value.startsWith('Zinc & tin + ')));
      expect(facts(element).slice(-1)).to.deep.equal([['rft.aucorp', 'Institute']]);
      expect(element.querySelectorAll('.Z3988')).to.have.length(1);
    });

    it('are seen and heard by nobody, and are there on demand only', async () => {
      const element = await setup('coins', '', study);
      const plain = await setup('', '', study);
      await until(() => facts(element).length > 0);
      await settled(element);
      expect(element.querySelector('.Z3988')!.checkVisibility()).to.equal(false);
      expect(textOf(element)).to.equal(textOf(plain));
      expect(plain.children).to.have.length(0);
    });
  });

  describe('share', () => {
    it('opens the dialog of the device', async () => {
      const shared: ShareData[] = [];
      replace('share', (data: ShareData) => Promise.resolve(shared.push(data)));
      const events = heard<OffprintShareEvent>('offprint-share');
      const element = await setup('', '', study);
      part(element, 'share').click();
      await until(() => events.length > 0);
      expect(shared).to.deep.equal([{ title: 'Copper in motion', url: study.url }]);
      expect(events.map(({ method }) => method)).to.deep.equal(['share']);
    });

    it('copies the link where there is none, which is said', async () => {
      replace('share', undefined);
      const written = clipboard();
      const events = heard<OffprintShareEvent>('offprint-share');
      const element = await setup('', '', study);
      part(element, 'share').click();
      await until(() => said(element) === 'Link copied.');
      expect(written).to.deep.equal([study.url]);
      await until(() => events.length > 0);
      expect(events.map(({ method }) => method)).to.deep.equal(['copy']);
    });

    it('does nothing more when the reader closes the dialog', async () => {
      replace('share', () => Promise.reject(new DOMException('closed', 'AbortError')));
      const written = clipboard();
      const events = heard('offprint-share');
      const element = await setup('', '', study);
      await element.share();
      await settled(element);
      expect([events.length, written.length, said(element)]).to.deep.equal([0, 0, '']);
    });
  });
}
