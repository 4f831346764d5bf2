import { expect } from 'chai';
import type { Fixture } from '@offprint/testing';
import { nextFrame } from '@offprint/testing';
import { bannerSetup, full, items, part, settled, textOf, textsOf } from './harness.ts';

const words = {
  en: ['Explore the program: Copper', 'All programs', 'Latest from this program', 'One Study September 2026'],
  fr: [
    'Explorer le programme: Copper',
    'Tous les programmes',
    'Dernières publications du programme',
    'One Study septembre 2026',
  ],
  de: ['Zum Programm: Copper', 'Alle Programme', 'Neues aus diesem Programm', 'One Study September 2026'],
} as const;

export function languageSuite(fixture: Fixture): void {
  describe('language', () => {
    for (const [language, [action, all, latest, first]] of Object.entries(words)) {
      it(`is that of the page: ${language}`, async () => {
        const banner = await bannerSetup(fixture, `lang="${language}"`)(full, '', { items });
        expect([textOf(banner, 'action'), textOf(banner, 'all')]).to.deep.equal([action, all]);
        expect(textOf(banner, 'latest-heading')).to.equal(latest);
        expect(textsOf(banner, 'latest-item')[0]).to.equal(first);
      });
    }

    it('is Arabic, right to left, below an Arabic page', async () => {
      const banner = await bannerSetup(fixture, 'lang="ar" dir="rtl"')(full, '', { items });
      expect([textOf(banner, 'action'), textOf(banner, 'all')]).to.deep.equal([
        'استكشف البرنامج: Copper',
        'جميع البرامج',
      ]);
      expect(textOf(banner, 'latest-heading')).to.equal('أحدث إصدارات البرنامج');
      expect(textsOf(banner, 'latest-item')[0]).to.contain('سبتمبر');
      expect(textOf(banner, 'credit')).to.equal('الصورة: Ada Berg');
    });

    it('follows a change on the page', async () => {
      const banner = await bannerSetup(fixture)(full);
      banner.parentElement!.lang = 'fr';
      await nextFrame();
      await settled(banner);
      expect(textOf(banner, 'all')).to.equal('Tous les programmes');
    });

    it('of the content is said, and does not move it from the edge that all rows share', async () => {
      const banner = await bannerSetup(fixture, 'lang="ar" dir="rtl"')('', '', {
        lang: 'en',
        name: 'Copper',
        summary: 'Who mines it.',
      });
      expect(part(banner, 'statement').lang).to.equal('en');
      const edge = (name: string): number => {
        const range = document.createRange();
        range.selectNodeContents(part(banner, name));
        return range.getBoundingClientRect().right;
      };
      expect(edge('statement')).to.be.closeTo(edge('headline'), 1);
    });
  });
}
