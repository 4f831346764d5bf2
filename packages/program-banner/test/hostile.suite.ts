import { expect } from 'chai';
import type { ProgramBanner } from '@offprint/program-banner';
import type { Fixture } from '@offprint/testing';
import { bannerSetup, inlineSource, part, textOf } from './harness.ts';

const MARKUP = '<img src=x onerror=alert(1)>${7*7}<!--?lit$-->';
const ADDRESSES = ['javascript:alert(1)', ' JaVa\tscript:alert(1)', 'data:text/html,x', 'vbscript:x', 'http://'];

function addressesIn(banner: ProgramBanner): string[] {
  return [...banner.shadowRoot!.querySelectorAll('[href], [src]')].map(
    (element) => element.getAttribute('href') ?? element.getAttribute('src')!,
  );
}

export function hostileSuite(fixture: Fixture): void {
  const setup = bannerSetup(fixture);

  describe('hostile input', () => {
    it('is text wherever it stands', async () => {
      const banner = await setup('', '', {
        image: { alt: MARKUP, credit: MARKUP, url: 'https://institute.example/a.jpg' },
        items: [{ headline: MARKUP, kind: MARKUP, published: { iso: MARKUP, precision: 'day', raw: MARKUP } }],
        lang: MARKUP,
        name: MARKUP,
        organization: { name: MARKUP },
        summary: MARKUP,
      });
      for (const name of ['headline', 'statement', 'program', 'latest-link']) {
        expect(textOf(banner, name)).to.equal(MARKUP);
      }
      expect(textOf(banner, 'latest-item')).to.equal(`${MARKUP} ${MARKUP} ${MARKUP}`);
      expect(banner.shadowRoot!.querySelectorAll('img')).to.have.length(1);
      expect(part<HTMLImageElement>(banner, 'image').alt).to.equal(MARKUP);
    });

    it('in attributes is text too', async () => {
      const value = MARKUP.replaceAll('<', '&lt;');
      const names = 'headline kicker statement center image-alt image-credit action-label view-all-label'.split(' ');
      const banner = await setup(`${full(value, names)} href="#a" view-all-href="#b" image="/none.png"`);
      expect(textOf(banner, 'headline')).to.equal(MARKUP);
      expect(textOf(banner, 'all')).to.equal(MARKUP);
      expect(banner.shadowRoot!.querySelectorAll('img')).to.have.length(1);
    });

    for (const address of ADDRESSES) {
      it(`never becomes an address: ${JSON.stringify(address)}`, async () => {
        const names = 'href image view-all-href feed-href newsletter-href'.split(' ');
        const banner = await setup(`headline="Copper" ${full(address, names)}`, '', {
          items: [{ headline: 'Tin', url: address }],
          organization: { name: 'Center', url: address },
        });
        expect(addressesIn(banner)).to.deep.equal([]);
        expect(textOf(banner, 'latest-link')).to.equal('Tin');
      });
    }

    it('of a source is read as data', async () => {
      const banner = await inlineSource(fixture, {
        '@context': 'https://schema.org',
        '@type': 'ResearchProject',
        name: 'Copper <script>alert(1)</script>',
        url: 'javascript:alert(1)',
        image: 'javascript:alert(1)',
        parentOrganization: { name: 'Center', url: 'javascript:alert(1)' },
      });
      expect(textOf(banner, 'headline')).to.match(/^Copper/);
      expect(addressesIn(banner)).to.deep.equal([]);
      expect(banner.shadowRoot!.querySelector('script')).to.equal(null);
    });

    it('of 10,000 characters without a space stays inside', async () => {
      const long = 'x'.repeat(10_000);
      const banner = await setup('href="#a"', '', {
        items: [{ headline: long, kind: long, url: '#b' }],
        name: long,
        organization: { name: long },
        summary: long,
      });
      banner.style.inlineSize = '200px';
      const right = banner.getBoundingClientRect().right;
      for (const element of part(banner, 'base').querySelectorAll('*:not(.hidden-text)')) {
        expect(element.getBoundingClientRect().right).to.be.at.most(right + 1);
      }
    });
  });
}

function full(value: string, names: readonly string[]): string {
  return names.map((name) => `${name}="${value}"`).join(' ');
}
