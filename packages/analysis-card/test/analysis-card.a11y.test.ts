import { expect } from 'chai';
import type { AnalysisCard } from '@offprint/analysis-card';
import {
  accessibilityTree,
  captureConsole,
  clientFixtures,
  dataSource,
  expectAccessible,
  focused,
  onlyIn,
  press,
} from '@offprint/testing';
import { cardIn, cardSetup, fill, full, modules, oneAuthor, part, settled, shown, textOf, usual } from './harness.ts';

const fixture = clientFixtures(modules);
const setup = cardSetup(fixture);
const onlyInChromium = onlyIn(['chromium'], 'no other engine shows its accessibility tree');

const lines = (...texts: string[]): string => texts.join('\n');

const usualCard = async (): Promise<AnalysisCard> => {
  const card = await setup(usual);
  card.authors = oneAuthor;
  await settled(card);
  return card;
};

const failedCard = async (): Promise<AnalysisCard> => {
  captureConsole();
  const card = await setup('src="#nowhere"');
  await settled(card);
  return card;
};

const states: Record<string, () => Promise<AnalysisCard>> = {
  'a usual card': usualCard,
  'a full card': async () => fill(await setup(full)),
  'a headline alone': () => setup('headline="Copper" href="#copper"'),
  'a fallback': () => setup('', '<a href="#copper">Copper, at the institute</a>'),
  'a failure': failedCard,
};

describe('<offprint-analysis-card> accessibility', function () {
  // The first check loads axe, which takes a busy machine its time.
  this.timeout(30_000);

  describe('axe', () => {
    for (const [theme, surface] of [
      ['light', '#fcfbf8'],
      ['dark', '#10141a'],
    ] as const) {
      for (const [name, make] of Object.entries(states)) {
        it(`finds no fault in ${name}, ${theme}`, async () => {
          const card = await make();
          card.parentElement!.style.cssText = `background: ${surface}; color-scheme: ${theme}`;
          card.theme = theme;
          await settled(card);
          await shown(card);
          await expectAccessible(card);
        });
      }
    }
  });

  describe('tree', () => {
    const golden = async (card: AnalysisCard): Promise<string> => {
      await shown(card);
      return accessibilityTree(card);
    };

    onlyInChromium('of a usual card', async () => {
      expect(await golden(await usualCard())).to.equal(
        lines(
          'article',
          '  heading "Copper in motion" [level=2]',
          '    link "Copper in motion" [url=https://institute.example/copper]',
          '  paragraph',
          '    text "Study"',
          '    text "Papers"',
          '  text "Where the metal goes."',
          '  paragraph',
          '    text "By Ada Berg"',
          '  time',
          '    text "12 May 2024"',
          '  link "PDF, 2.4 MB : Copper in motion" [url=https://institute.example/copper.pdf]',
        ),
      );
    });

    onlyInChromium('of a headline alone', async () => {
      expect(await golden(await setup('headline="Copper" href="https://institute.example/copper"'))).to.equal(
        lines('article', '  heading "Copper" [level=2]', '    link "Copper" [url=https://institute.example/copper]'),
      );
    });

    onlyInChromium('of a full card', async () => {
      expect(await golden(await fill(await setup(full)))).to.equal(
        lines(
          'article',
          '  heading "Copper in motion" [level=2]',
          '    link "Copper in motion" [url=https://institute.example/copper]',
          '  paragraph',
          '    text "Study"',
          '    text "Papers, no. 31"',
          '  text "Where the metal goes."',
          '  paragraph',
          '    text "By"',
          '    link "Ada Berg" [url=https://institute.example/copper/ada]',
          '    text "and"',
          '    text "Bo Chen"',
          '  paragraph',
          '    time',
          '      text "12 May 2024"',
          '    time',
          '      text "Updated 1 June 2024"',
          '    text "47 pages"',
          '    text "8 min read"',
          '    text "Also in French and German"',
          '  list',
          '    listitem [level=1]',
          '      text "Metals"',
          '    listitem [level=1]',
          '      text "Trade"',
          '    listitem [level=1]',
          '      text "Chile"',
          '  link "PDF, 2.4 MB, in French : Copper in motion" [url=https://institute.example/copper.pdf]',
        ),
      );
    });

    onlyInChromium('of a failure', async () => {
      expect(await golden(await failedCard())).to.equal(
        lines('status [live=polite]', '  text "This content could not be loaded."', 'button "Retry"'),
      );
    });

    onlyInChromium('of a card that loads, with nothing in it yet', async () => {
      const source = await dataSource({ body: '{}', hold: 'body' });
      expect(await golden(await setup(`src="${source.url}" loading="eager"`))).to.equal(lines('status [live=polite]'));
      await source.release();
    });
  });

  describe('names', () => {
    const names = async (lang: string, attributes: string): Promise<string[]> => {
      const markup = `<offprint-analysis-card headline="Copper" href="#a" headline-lang="en" ${attributes}></offprint-analysis-card>`;
      const card = cardIn(await fixture(`<div lang="${lang}">${markup}</div>`));
      await settled(card);
      await shown(card);
      const tree = await accessibilityTree(card);
      return [...tree.matchAll(/link "([^"]*)"/g)].map(([, name]) => name!.replace(/[\u00a0\u202f]/g, ' '));
    };

    const size = 'pdf-bytes="2400000"';
    const language = 'pdf-lang="es"';
    for (const [lang, plain, sized, foreign, both] of [
      ['en', 'PDF', 'PDF, 2.4 MB', 'PDF, in Spanish', 'PDF, 2.4 MB, in Spanish'],
      ['fr', 'PDF', 'PDF, 2,4 Mo', 'PDF, en espagnol', 'PDF, 2,4 Mo, en espagnol'],
      ['de', 'PDF', 'PDF, 2,4 MB', 'PDF, auf Spanisch', 'PDF, 2,4 MB, auf Spanisch'],
      ['ar', 'PDF', 'PDF, 2.4 م.ب', 'PDF, باللغة الإسبانية', 'PDF, 2.4 م.ب, باللغة الإسبانية'],
    ] as const) {
      for (const [what, facts, text] of [
        ['no fact of the PDF', '', plain],
        ['its size', size, sized],
        ['its language', language, foreign],
        ['both', `${size} ${language}`, both],
      ] as const) {
        onlyInChromium(`say document, type and what is known (${lang}: ${what})`, async () => {
          expect(await names(lang, `pdf-href="#pdf" ${facts}`)).to.deep.equal(['Copper', `${text} : Copper`]);
        });
      }
    }

    onlyInChromium("say the author's own headline", async () => {
      const card = await setup('pdf-href="#pdf"', '<a slot="headline" href="#mine">Mine</a>');
      await shown(card);
      expect(await accessibilityTree(card)).to.contain('link "PDF : Mine"');
    });

    onlyInChromium('announce a new tab, once for each link', async () => {
      expect(await names('en', 'link-target="_blank" pdf-href="#pdf"')).to.deep.equal([
        'Copper (opens in a new tab)',
        'PDF : Copper (opens in a new tab)',
      ]);
    });

    it('begin with the visible text, and one link alone has that of the headline', async () => {
      const card = await fill(await setup(full));
      const links = [...card.shadowRoot!.querySelectorAll('a')];
      expect(links.map((link) => textOf(link)).filter((text) => text === 'Copper in motion')).to.have.length(1);
      expect(new Set(links.map(({ href }) => href)).size).to.equal(links.length);
      const [own, headline] = part(card, 'pdf')
        .getAttribute('aria-labelledby')!
        .split(' ')
        .map((id) => card.shadowRoot!.getElementById(id));
      expect([own, headline]).to.deep.equal([part(card, 'pdf'), part(card, 'headline')]);
    });
  });

  describe('keyboard', () => {
    it('goes through headline, authors and PDF, and out again', async () => {
      const card = await fill(await setup(full));
      card.insertAdjacentHTML('beforebegin', '<button>Before</button>');
      card.insertAdjacentHTML('afterend', '<button>After</button>');
      card.parentElement!.querySelector('button')!.focus();
      const stops: string[] = [];
      for (let step = 0; step < 4; step++) {
        await press('Tab');
        stops.push(textOf(focused()!));
      }
      expect(stops).to.deep.equal(['Copper in motion', 'Ada Berg', 'PDF, 2.4 MB, in French', 'After']);
      await press('Shift+Tab');
      expect(textOf(focused()!)).to.equal('PDF, 2.4 MB, in French');
    });

    it('follows a link with Enter, and moving the focus follows none', async () => {
      const card = await setup('headline="Copper" href="#copper"');
      const clicked: string[] = [];
      card.addEventListener('offprint-activate', (event) => {
        event.preventDefault();
        clicked.push((event as Event & { link: string }).link);
      });
      part(card, 'link').focus();
      expect(clicked).to.deep.equal([]);
      await press('Enter');
      expect(clicked).to.deep.equal(['headline']);
    });
  });

  describe('messages', () => {
    it('of loading come after a second, into a region that was there', async () => {
      const { setTimeout: real } = globalThis;
      const source = await dataSource({ body: '{}', hold: 'body' });
      let tell: (() => void) | undefined;
      globalThis.setTimeout = ((run: () => void, delay?: number, ...rest: unknown[]) => {
        if (delay !== 1000) return real(run, delay, ...rest);
        tell = run;
        return 0;
      }) as typeof setTimeout;
      const card = await setup(`src="${source.url}" loading="eager"`).finally(() => (globalThis.setTimeout = real));
      const region = part(card, 'message');
      expect([region.getAttribute('role'), textOf(region)]).to.deep.equal(['status', '']);
      tell!();
      await settled(card);
      expect(part(card, 'message')).to.equal(region);
      expect(textOf(region)).to.equal('Loading…');
      await source.release();
    });

    it('of failure come into a region that was there', async () => {
      captureConsole();
      const card = await setup('');
      const region = part(card, 'message');
      card.src = '#nowhere';
      await settled(card);
      expect(part(card, 'message')).to.equal(region);
      expect(textOf(region)).to.equal('This content could not be loaded.');
    });
  });
});
