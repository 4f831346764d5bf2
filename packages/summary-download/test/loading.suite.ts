import { expect } from 'chai';
import { dataSource, oneEvent, until, type Fixture } from '@offprint/testing';
import type { PartialAnalysis } from '@offprint/element';
import { heard, part, parts, settled, setupOf, study, textOf } from './harness.ts';

const HOSTILE = '<img src=x onerror=alert(1)><script>alert(1)</script>';
const JS = 'javascript:alert(1)';

const report = {
  '@context': 'https://schema.org',
  '@type': 'Report',
  url: 'https://institute.example/a/7',
  headline: 'Copper in motion',
  abstract: 'Where the metal goes.',
  inLanguage: 'en',
  identifier: 'https://doi.org/10.5555/ofp.7',
  encoding: [
    { '@type': 'MediaObject', contentUrl: '/a.pdf', encodingFormat: 'application/pdf', contentSize: '2400000' },
  ],
};

export function loadingSuite(fixture: Fixture): void {
  const setup = setupOf(fixture);
  const fallback = '<a href="#copper">Copper, all of it</a>';

  describe('states', () => {
    it('show the fallback before anything is known', async () => {
      const element = await setup('', fallback);
      expect(element.matches(':state(idle)')).to.equal(true);
      expect(textOf(element)).to.equal('Copper, all of it');
    });

    it('show what the source says, and keep the fallback in the page', async () => {
      const { url } = await dataSource({ body: JSON.stringify(report) });
      const ready = oneEvent(document, 'offprint-ready');
      const element = await setup(`src="${url}" loading="eager"`, fallback);
      await ready;
      await settled(element);
      expect(element.matches(':state(ready)')).to.equal(true);
      expect(textOf(part(element, 'download'))).to.equal('Download the full study (PDF, 2.4 MB): Copper in motion');
      expect(textOf(part(element, 'facts'))).to.equal('DOI 10.5555/ofp.7');
      expect(element.querySelectorAll('a')).to.have.length(1);
    });

    it('read data that stand in the page', async () => {
      const script = `<script type="application/ld+json" id="copper">${JSON.stringify(report)}</script>`;
      const place = await fixture(
        `<div lang="en">${script}<offprint-summary-download src="#copper"></offprint-summary-download></div>`,
      );
      const element = place.querySelector('offprint-summary-download')!;
      while (!element.matches(':state(ready)')) await oneEvent(element, 'offprint-ready');
      expect(textOf(part(element, 'headline'))).to.equal('Copper in motion');
    });

    it('keep the fallback after a failure', async () => {
      const { url } = await dataSource({ status: 404 });
      const failed = oneEvent(document, 'offprint-error');
      const element = await setup(`src="${url}" loading="eager"`, fallback);
      await failed;
      await settled(element);
      expect(element.matches(':state(error)')).to.equal(true);
      expect(textOf(element)).to.equal('Copper, all of it');
    });

    it('offer to try again after a failure without fallback', async () => {
      const { url } = await dataSource({ status: 404 }, { body: JSON.stringify(report) });
      const failed = oneEvent(document, 'offprint-error');
      const element = await setup(`src="${url}" loading="eager"`);
      await failed;
      await settled(element);
      const ready = oneEvent(document, 'offprint-ready');
      expect(getComputedStyle(part(element, 'retry')).display).not.to.equal('none');
      part(element, 'retry').click();
      await ready;
      await settled(element);
      expect(textOf(part(element, 'headline'))).to.equal('Copper in motion');
    });

    it('show nothing, or what the page says, for an empty source', async () => {
      const { url } = await dataSource({
        body: '{"@context": "https://schema.org", "@type": "WebSite", "name": "Institute"}',
      });
      const empty = oneEvent(document, 'offprint-empty');
      const element = await setup(`src="${url}" loading="eager"`, '<p slot="empty">Nothing yet</p>');
      await empty;
      await settled(element);
      expect(textOf(element)).to.equal('Nothing yet');
      element.replaceChildren();
      await until(() => element.matches(':state(blank)'));
      expect(getComputedStyle(element).display).to.equal('none');
    });
  });

  describe('slots', () => {
    for (const name of [
      'abstract',
      'key-points',
      'cover',
      'download',
      'facts',
      'languages',
      'cite',
      'share',
      'notice',
    ]) {
      it(`put the author's own ${name} in the place of what is rendered`, async () => {
        const element = await setup('archived="2021"', `<b slot="${name}">Mine</b>`, study);
        expect(textOf(element.shadowRoot!)).to.contain('Mine');
        const visible = parts(element, name).filter((node) => node.getBoundingClientRect().height > 0);
        expect(visible.map(textOf)).to.deep.equal([]);
      });
    }

    it("take the author's headline, which names the region", async () => {
      const element = await setup('', '<a slot="headline" href="#mine">My headline</a>');
      expect(textOf(part(element, 'headline'))).to.equal('My headline');
      expect(element.matches(':state(ready)')).to.equal(true);
    });

    it('add what goes with it at the end of the text', async () => {
      const element = await setup('', '<p slot="related">More of it</p>', study);
      expect(textOf(element)).to.match(/Trade More of it Download/);
    });
  });

  describe('hostile input', () => {
    it('is text in every field, and no address that runs', async () => {
      const link = { headline: HOSTILE, name: HOSTILE, url: JS };
      const element = await setup(
        `accessible-format-href="${JS}" cover="${JS}" pdf-href="${JS}" archived="&lt;b>2021"`,
        '',
        {
          authors: [{ ...link, type: 'Person' }],
          doi: HOSTILE,
          downloads: [
            { type: HOSTILE, url: JS },
            { label: HOSTILE, lang: HOSTILE, role: 'data', type: 'text/csv', url: 'https://x.example/"><img src=x>' },
          ],
          headline: HOSTILE,
          isbn: HOSTILE,
          keyPoints: [HOSTILE],
          kind: HOSTILE,
          lang: HOSTILE,
          license: JS,
          program: link,
          series: link,
          summary: HOSTILE,
          supersededBy: link,
          topics: [HOSTILE],
          translations: [{ lang: HOSTILE, url: JS }],
          url: JS,
          version: HOSTILE,
        },
      );
      element.partners = [link];
      element.supersedes = link;
      await settled(element);
      const root = element.shadowRoot!;
      expect(root.querySelectorAll('img, script')).to.have.length(0);
      for (const anchor of root.querySelectorAll('a')) expect(anchor.protocol).to.equal('https:');
      expect(textOf(part(element, 'headline'))).to.equal(HOSTILE);
      expect(textOf(part(element, 'notice'))).to.contain(HOSTILE);
    });

    it('of ten thousand characters stays in its box', async () => {
      const long = 'm'.repeat(10_000);
      const element = await setup('', '', {
        ...study,
        doi: `10.5555/${long}`,
        headline: long,
        isbn: long,
        keyPoints: [long],
        kind: long,
        summary: long,
        topics: [long],
      });
      element.style.inlineSize = '300px';
      for (const node of element.shadowRoot!.querySelectorAll('p, h2, ul, dl, a:not(.hidden-text)')) {
        expect(node.getBoundingClientRect().right).to.be.at.most(element.getBoundingClientRect().right + 1);
      }
    });

    it('of odd attributes changes nothing', async () => {
      const element = await setup(
        'cite-layout="window" max-authors="-1" reading-minutes="soon" hide="  nothing"',
        '',
        study,
      );
      expect(textOf(part(element, 'byline'))).to.equal('By Ada Berg 12 May 2024 Metals');
      part(element, 'cite').click();
      await until(() => parts(element, 'citation-format').length > 0);
      expect(part(element, 'citation').popover).to.equal('auto');
    });
  });

  it('shows the same whatever comes first', async () => {
    const steps: ((element: { analysis: PartialAnalysis | undefined } & HTMLElement) => void)[] = [
      (element) => (element.analysis = study),
      (element) => element.setAttribute('download-label', 'Get it'),
      (element) => element.setAttribute('hide', 'isbn'),
    ];
    const shown: string[] = [];
    for (const order of [
      [0, 1, 2],
      [2, 0, 1],
      [1, 2, 0],
    ]) {
      const element = await setup();
      for (const step of order) {
        steps[step]!(element);
        await settled(element);
      }
      shown.push(textOf(element));
    }
    expect(new Set(shown).size).to.equal(1);
    expect(shown[0]).to.contain('Get it');
  });

  it('renders nothing anew for the same attributes', async () => {
    const element = await setup('', '', study);
    const ready = heard('offprint-ready');
    const link = part(element, 'download');
    for (let turn = 0; turn < 50; turn += 1) element.setAttribute('isbn', `${turn % 2}`);
    await settled(element);
    expect(part(element, 'download') === link).to.equal(true);
    expect(ready).to.deep.equal([]);
  });
}
