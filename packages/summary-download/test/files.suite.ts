import { expect } from 'chai';
import type { OffprintDownloadEvent, OffprintLanguageEvent } from '@offprint/summary-download';
import type { OffprintActivateEvent } from '@offprint/element';
import { dataSource, nextFrame, until, type Fixture } from '@offprint/testing';
import { heard, part, parts, PDF, settled, setupOf, study, textOf } from './harness.ts';

export function filesSuite(fixture: Fixture): void {
  const setup = setupOf(fixture);
  const download = 'headline="Copper" pdf-href="https://institute.example/a.pdf"';

  describe('download link', () => {
    for (const [facts, text] of [
      ['', '(PDF)'],
      ['pdf-bytes="2400000"', '(PDF, 2.4 MB)'],
      ['pdf-pages="1"', '(PDF, 1 page)'],
      ['pdf-lang="en"', '(PDF, in English)'],
      ['pdf-bytes="2400000" pdf-pages="47" pdf-lang="en"', '(PDF, 2.4 MB, 47 pages, in English)'],
      ['pdf-tagged', '(PDF, tagged for screen readers)'],
      ['pdf-bytes="many" pdf-pages="0" pdf-lang=""', '(PDF)'],
    ] as const) {
      it(`says what is known of the file: ${text}`, async () => {
        const element = await setup(`${download} ${facts}`);
        expect(textOf(part(element, 'download'))).to.equal(`Download the full study ${text}: Copper`);
      });
    }

    it('is a plain link in the same tab', async () => {
      const link = part<HTMLAnchorElement>(await setup('', '', study), 'download');
      expect(link.href).to.equal(PDF.url);
      expect(link.hreflang).to.equal('en');
      expect(link.type).to.equal('application/pdf');
      expect([link.target, link.hasAttribute('download')]).to.deep.equal(['', false]);
    });

    it('announces a new tab in its name', async () => {
      const element = await setup(`${download} link-target="_blank"`);
      expect(textOf(part(element, 'download'))).to.equal('Download the full study (PDF): Copper (opens in a new tab)');
    });

    it('takes the words of the page', async () => {
      const element = await setup(`${download} download-label="Get the report"`);
      expect(textOf(part(element, 'download'))).to.equal('Get the report (PDF): Copper');
    });

    it('goes to the page of the analysis without a file, and says so', async () => {
      const element = await setup('headline="Copper" href="https://institute.example/a"');
      const links = [...element.shadowRoot!.querySelectorAll('a')];
      expect(links.map(textOf)).to.deep.equal(['Read the full study on the publisher’s website: Copper']);
      expect(links[0]!.href).to.equal('https://institute.example/a');
    });

    it('leaves one link to the page beside the file: the headline', async () => {
      const element = await setup(`${download} href="https://institute.example/a"`);
      expect(textOf(part(element, 'link'))).to.equal('Copper');
      expect(part<HTMLAnchorElement>(element, 'link').href).to.equal('https://institute.example/a');
    });

    it('is an annex only in the list of files', async () => {
      const element = await setup('', '', { ...study, downloads: [{ ...PDF, role: 'annex' }] });
      expect(textOf(part(element, 'download'))).to.contain('on the publisher’s website');
      expect(textOf(part(element, 'files'))).to.equal('Download: a.pdf (PDF, 2.4 MB, 47 pages, in English)');
    });

    it('comes from the property downloads', async () => {
      const element = await setup('headline="Copper"');
      element.downloads = [{ type: 'application/epub+zip', url: 'https://institute.example/a.epub?x=1' }];
      await settled(element);
      expect(textOf(part(element, 'download'))).to.equal('Download the full study (EPUB): Copper');
    });
  });

  describe('files and languages', () => {
    it('list further files with what is known of them', async () => {
      const element = await setup('', '', study);
      expect(textOf(part(element, 'files'))).to.equal('Download: Data (CSV)');
      expect(part(element, 'files').getAttribute('role')).to.equal('list');
    });

    it('list other languages by their own names', async () => {
      const element = await setup('', '', study);
      const links = parts<HTMLAnchorElement>(element, 'language');
      expect(links.map(textOf)).to.deep.equal(['français (PDF, 2.1 MB, 44 pages, in French)', 'Deutsch (in German)']);
      expect(links.map(({ hreflang }) => hreflang)).to.deep.equal(['fr', 'de']);
      expect(links.map((link) => link.querySelector<HTMLElement>('[lang]')!.lang)).to.deep.equal(['fr', 'de']);
    });

    it('offer the file in the language of the reader first, and say so', async () => {
      const element = await setup('lang="fr"', '', study);
      expect(part<HTMLAnchorElement>(element, 'download').hreflang).to.equal('fr');
      expect(textOf(part(element, 'download'))).to.equal(
        'Télécharger l’étude complète (PDF, 2,1 Mo, 44 pages, en français, votre langue): Copper in motion',
      );
      expect(parts(element, 'language').map(textOf)).to.deep.equal([
        'English (PDF, 2,4 Mo, 47 pages, en anglais)',
        'Deutsch (en allemand)',
      ]);
    });

    it('put the page in the language of the reader first where no file is', async () => {
      const element = await setup('lang="de"', '', study);
      expect(part<HTMLAnchorElement>(element, 'download').hreflang).to.equal('en');
      expect(textOf(parts(element, 'language')[0]!)).to.equal('Deutsch (auf Deutsch, Ihre Sprache)');
    });

    it('name languages without an address', async () => {
      const element = await setup('headline="Copper" languages="fr, de"');
      expect(textOf(part(element, 'languages'))).to.equal('français (in French) Deutsch (in German)');
      expect(parts(element, 'language')).to.have.length(0);
    });
  });

  describe('events', () => {
    it('tell of a download, and may be canceled', async () => {
      const element = await setup('', '', study);
      const events = heard<OffprintDownloadEvent>('offprint-download');
      const activations = heard('offprint-activate');
      part(element, 'download').click();
      part(element, 'file').click();
      expect(events.map(({ bytes, href, lang }) => [href, lang, bytes])).to.deep.equal([
        [PDF.url, 'en', PDF.bytes],
        ['https://institute.example/data.csv', undefined, undefined],
      ]);
      expect(events.every(({ cancelable }) => cancelable)).to.equal(true);
      expect(activations).to.deep.equal([]);
    });

    it('keep the browser from following a link when they are canceled', async () => {
      const element = await setup('', '', study);
      const clicks: boolean[] = [];
      element.addEventListener('offprint-download', (event) => event.preventDefault());
      element.addEventListener('click', (event) => clicks.push(event.defaultPrevented));
      part(element, 'download').click();
      expect(clicks).to.deep.equal([true]);
    });

    it('tell of a change of language', async () => {
      const element = await setup('', '', study);
      const events = heard<OffprintLanguageEvent>('offprint-language');
      parts(element, 'language')[1]!.click();
      expect(events.map(({ href, lang }) => [lang, href])).to.deep.equal([['de', 'https://institute.example/de']]);
    });

    for (const [name, link] of [
      ['link', 'headline'],
      ['author', 'author'],
      ['program', 'program'],
      ['fact', 'fact'],
    ] as const) {
      it(`tell of the ${link} link as every element does`, async () => {
        const element = await setup('', '', study);
        const events = heard<OffprintActivateEvent>('offprint-activate');
        part(element, name).click();
        expect(events.map((event) => event.link)).to.deep.equal([link]);
        expect(events[0]!.analysis?.headline).to.equal('Copper in motion');
      });
    }

    it("tell of the author's own download link", async () => {
      const element = await setup('headline="Copper"', '<a slot="download" href="https://x.example/mine.pdf">Mine</a>');
      const events = heard<OffprintDownloadEvent>('offprint-download');
      element.querySelector('a')!.click();
      expect(events.map(({ href }) => href)).to.deep.equal(['https://x.example/mine.pdf']);
    });
  });

  describe('size-probe', () => {
    it('asks for a size that nobody knows, once, and without the file', async () => {
      const source = await dataSource({ body: 'x'.repeat(2000), headers: { 'content-length': '2000' } });
      const element = await setup(`headline="Copper" pdf-href="${source.url}" size-probe`);
      await source.requested();
      await until(() => textOf(part(element, 'download')).includes('kB'));
      expect(textOf(part(element, 'download'))).to.equal('Download the full study (PDF, 2 kB): Copper');
      element.downloadLabel = 'Get it';
      await settled(element);
      expect((await source.requests()).map(({ method }) => method)).to.deep.equal(['HEAD']);
    });

    it('asks nothing by itself', async () => {
      const source = await dataSource({ body: 'x' });
      await setup(`headline="Copper" pdf-href="${source.url}"`);
      await setup(`headline="Copper" pdf-href="${source.url}" pdf-bytes="5" size-probe`);
      await nextFrame();
      expect(await source.requests()).to.deep.equal([]);
    });
  });
}
