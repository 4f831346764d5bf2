import { expect } from 'chai';
import type { Fixture } from '@offprint/testing';
import { part, parts, setupOf, study, studyWithout, textOf } from './harness.ts';

/** What the links are called, with every fact and with none. */
const names = {
  en: [
    'Download the full study (PDF, 2.4 MB, 47 pages, in English): Copper in motion',
    'Read the full study on the publisher’s website: Copper in motion',
    'Download: Data (CSV)',
    'Cite this study Share',
  ],
  fr: [
    'Télécharger l’étude complète (PDF, 2,1 Mo, 44 pages, en français, votre langue): Copper in motion',
    'Lire l’étude complète sur le site de l’éditeur: Copper in motion',
    'Télécharger : Data (CSV)',
    'Citer cette étude Partager',
  ],
  de: [
    'Die ganze Studie herunterladen (PDF, 2,4 MB, 47 Seiten, auf Englisch): Copper in motion',
    'Die ganze Studie auf der Website des Herausgebers lesen: Copper in motion',
    'Herunterladen: Data (CSV)',
    'Diese Studie zitieren Teilen',
  ],
  ar: [
    'تنزيل الدراسة كاملة (PDF، 2.4 م.ب، 47 صفحة، باللغة الإنجليزية): Copper in motion',
    'قراءة الدراسة كاملة على موقع الناشر: Copper in motion',
    'تنزيل: Data (CSV)',
    'الاستشهاد بهذه الدراسة مشاركة',
  ],
};

export function languageSuite(fixture: Fixture): void {
  for (const [lang, [withFile, withoutFile, file, actions]] of Object.entries(names)) {
    it(`names its links in ${lang}`, async () => {
      const setup = setupOf(fixture, lang);
      const element = await setup('', '', study);
      // Engines write Arabic digits and units each in their own way.
      const plain = (text: string): string =>
        text
          .replace(/[\u00a0\u202f]/g, ' ')
          .replace(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) & 15))
          .replace('٫', '.');
      expect(plain(textOf(part(element, 'download')))).to.equal(withFile);
      expect(textOf(part(element, 'file'))).to.equal(file);
      expect(`${textOf(part(element, 'cite'))} ${textOf(part(element, 'share'))}`).to.equal(actions);
      const bare = await setup('', '', studyWithout('downloads'));
      expect(textOf(part(bare, 'download'))).to.equal(withoutFile);
    });
  }

  it('has words of the page around content that keeps its own language', async () => {
    const element = await setupOf(fixture, 'fr')('', '', { ...study, headline: 'النحاس', lang: 'ar' });
    for (const name of ['link', 'abstract', 'kind']) expect(part(element, name).lang, name).to.equal('ar');
    expect(part(element, 'link').dir).to.equal('auto');
    expect(part(element, 'download').lang).to.equal('');
  });

  it('keeps texts of both directions on one edge', async () => {
    const place = await fixture(
      '<div lang="ar" dir="rtl"><offprint-summary-download></offprint-summary-download></div>',
    );
    const element = place.querySelector('offprint-summary-download')!;
    element.analysis = study;
    await element.updateComplete;
    const edge = (node: Node): number => {
      const range = document.createRange();
      range.selectNodeContents(node);
      return range.getBoundingClientRect().right;
    };
    expect(edge(part(element, 'abstract'))).to.be.closeTo(edge(part(element, 'link')), 1);
    const [first, second] = [...part(element, 'topics').children].map((topic) => topic.getBoundingClientRect());
    expect(first!.left).to.be.greaterThan(second!.left);
    expect(parts(element, 'key-points')).to.have.length(1);
  });
}
