import { expect } from 'chai';
import type { AnalysisCard } from '@offprint/analysis-card';
import { captureConsole, clientFixtures, deepElements, emulateMedia, onlyIn, press } from '@offprint/testing';
import { cardSetup, fill, full, modules, oneAuthor, part, settled, shown, usual } from './harness.ts';

const fixture = clientFixtures(modules);
const setup = cardSetup(fixture);

const picture = '/__offprint__/no-picture.png';

/** The style that the README asks a page for. */
const lentRows = `display: grid; grid-template-columns: repeat(3, 1fr); column-gap: 24px; inline-size: 780px`;
const lent = `--offprint-display: grid; --offprint-container: normal; --offprint-analysis-card-rows: subgrid; grid-row: span 7;
  grid-template-rows: subgrid; content-visibility: visible`;

/** Boxes of the card that reach out of it, or hold more than they show. */
function faults(card: AnalysisCard): string[] {
  const { left, right } = card.getBoundingClientRect();
  return [...deepElements(card.shadowRoot!)]
    .filter((element) => !element.matches('.hidden-text, style, img'))
    .filter((element) => {
      const box = element.getBoundingClientRect();
      const clips =
        getComputedStyle(element).overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1;
      return clips || box.left < left - 1 || box.right > right + 1;
    })
    .map((element) => element.outerHTML.slice(0, 80));
}

/** Rows of the card that lie on each other. */
function collisions(card: AnalysisCard): string[] {
  const rows = [...part(card, 'base').children].map((row) => [row, row.getBoundingClientRect()] as const);
  return rows.flatMap(([row, a], index) =>
    rows
      .slice(index + 1)
      .filter(([, b]) => {
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        // The target of the PDF link reaches 3 px into its margins.
        return across > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 4;
      })
      .map(([other]) => `${row.getAttribute('part')} on ${other.getAttribute('part')}`),
  );
}

describe('<offprint-analysis-card> layout', () => {
  describe('cards side by side', () => {
    const grid = async (): Promise<AnalysisCard[]> => {
      const place = await fixture(
        `<div lang="en" style="${lentRows}">
          <offprint-analysis-card style="${lent}" ${full} image="${picture}"></offprint-analysis-card>
          <offprint-analysis-card style="${lent}" headline="Zinc" href="#z" published="2011"></offprint-analysis-card>
          <offprint-analysis-card style="${lent}" ${usual} summary="${'Long. '.repeat(60)}"></offprint-analysis-card>
        </div>`,
      );
      captureConsole();
      const cards = [...place.querySelectorAll('offprint-analysis-card')];
      await fill(cards[0]!);
      cards[2]!.authors = oneAuthor;
      for (const card of cards) await settled(card);
      await shown(cards[0]!);
      return cards;
    };

    for (const row of ['headline', 'facts']) {
      it(`line up their ${row}, with and without picture, summary and PDF`, async () => {
        const tops = (await grid()).map((card) => part(card, row).getBoundingClientRect().top);
        expect(Math.max(...tops) - Math.min(...tops)).to.be.lessThan(1);
      });
    }

    it('line up their PDF links and summaries too', async () => {
      const [first, , third] = await grid();
      for (const name of ['summary', 'pdf', 'kicker']) {
        const [a, b] = [first!, third!].map((card) => part(card, name).getBoundingClientRect().top);
        expect(a, name).to.be.closeTo(b!, 1);
      }
    });

    it('do not run over each other', async () => {
      for (const card of await grid()) expect([...faults(card), ...collisions(card)]).to.deep.equal([]);
    });

    it('end on one line without any rows of the page', async () => {
      const place = await fixture(
        `<div lang="en" style="${lentRows}">
          <offprint-analysis-card ${usual}></offprint-analysis-card>
          <offprint-analysis-card ${usual} summary="${'Long. '.repeat(60)}"></offprint-analysis-card>
        </div>`,
      );
      const cards = [...place.querySelectorAll('offprint-analysis-card')];
      await shown(cards[0]!);
      const [a, b] = cards.map((card) => part(card, 'facts').getBoundingClientRect().bottom);
      expect(a).to.be.closeTo(b!, 1);
    });
  });

  describe('places', () => {
    for (const [place, style] of [
      ['a column of 180 px', 'inline-size: 180px'],
      ['a phone of 320 px', 'inline-size: 320px'],
      ['a flex row', 'display: flex; inline-size: 300px'],
      ['a page of 1600 px', 'inline-size: 1600px'],
    ] as const) {
      for (const direction of ['ltr', 'rtl']) {
        it(`hold it without overflow: ${place}, ${direction}`, async () => {
          const card = await fill(await setup(`${full} image="${picture}"`));
          card.parentElement!.style.cssText = style;
          card.parentElement!.dir = direction;
          await shown(card);
          expect(card.getBoundingClientRect().width).to.be.greaterThan(100);
          expect([...faults(card), ...collisions(card)]).to.deep.equal([]);
        });
      }
    }

    it('give it no text style by rules for every element', async () => {
      const look = async (rules: string): Promise<Record<string, string>> => {
        const place = await fixture(
          `<div lang="en"><style>${rules}</style><offprint-analysis-card ${usual}></offprint-analysis-card></div>`,
        );
        const card = place.querySelector('offprint-analysis-card')!;
        await shown(card);
        const { color, letterSpacing, textAlign, textTransform } = getComputedStyle(part(card, 'base'));
        // Its size depends on the width of the card, and so on the container that the card is.
        const { fontFamily, fontSize, lineHeight } = getComputedStyle(part(card, 'headline'));
        return { color, fontFamily, fontSize, letterSpacing, lineHeight, textAlign, textTransform };
      };
      const own = await look('');
      expect(await look('div * { all: unset !important }')).to.deep.equal(own);
      expect(
        await look('div * { color: red; letter-spacing: 1em; text-align: end; font-family: fantasy }'),
      ).to.deep.equal(own);
    });

    for (const style of ['display: inline-block', 'float: left', '--offprint-display: inline-block']) {
      it(`give it a width where the box shrinks: ${style}`, async () => {
        const card = await setup(usual);
        (style.startsWith('--') ? card : card.parentElement!).style.cssText = style;
        await shown(card);
        expect(card.getBoundingClientRect().width).to.be.greaterThan(180);
        expect(faults(card)).to.deep.equal([]);
      });
    }
  });

  describe('readers who enlarge text', () => {
    const sheet = (rules: string): CSSStyleSheet => {
      const made = new CSSStyleSheet();
      made.replaceSync(rules);
      return made;
    };

    it('lose nothing with text spacing of their own', async () => {
      const card = await fill(await setup(full));
      card.parentElement!.style.inlineSize = '320px';
      card.shadowRoot!.adoptedStyleSheets.push(
        sheet(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
          p { margin-block-end: 2em !important }`),
      );
      await shown(card);
      expect([...faults(card), ...collisions(card)]).to.deep.equal([]);
    });

    it('lose nothing at twice the size', async () => {
      const card = await fill(await setup(full));
      card.parentElement!.style.cssText = 'inline-size: 320px; --offprint-text-base: 32px';
      await shown(card);
      expect(parseFloat(getComputedStyle(part(card, 'summary')).fontSize)).to.equal(32);
      expect([...faults(card), ...collisions(card)]).to.deep.equal([]);
    });

    it('get targets of 24 px, and buttons of 44 px', async () => {
      const card = await setup(usual);
      await shown(card);
      expect(part(card, 'pdf').getBoundingClientRect().height).to.be.at.least(24);
      captureConsole();
      const failed = await setup('src="#nowhere"');
      await settled(failed);
      await shown(failed);
      const { height, width } = part(failed, 'retry').getBoundingClientRect();
      expect(Math.min(height, width)).to.be.at.least(44);
    });
  });

  describe('focus', () => {
    const luminance = (color: string): number => {
      const [r, g, b] = color.match(/[\d.]+/g)!.map((part) => {
        const value = Number(part) / 255;
        return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
    };
    const contrast = (one: string, two: string): number => {
      const [dark, light] = [luminance(one), luminance(two)].sort((a, b) => a - b);
      return (light! + 0.05) / (dark! + 0.05);
    };

    /** The box that shows where the focus is, for each stop of the keyboard. */
    const rings = async (card: AnalysisCard): Promise<CSSStyleDeclaration[]> => {
      const found: CSSStyleDeclaration[] = [];
      for (const [name, ring] of [
        ['link', 'base'],
        ['author', 'author'],
        ['pdf', 'pdf'],
      ] as const) {
        part(card, name).focus();
        await press('Shift');
        const { outlineColor, outlineStyle, outlineWidth } = getComputedStyle(part(card, ring));
        found.push({ outlineColor, outlineStyle, outlineWidth } as CSSStyleDeclaration);
      }
      return found;
    };

    for (const [theme, surface] of [
      ['light', 'rgb(252, 251, 248)'],
      ['dark', 'rgb(16, 20, 26)'],
    ] as const) {
      it(`has a ring of 2 px or more and 3:1 or more, ${theme}`, async () => {
        const card = await fill(await setup(`${full} theme="${theme}"`));
        await shown(card);
        for (const { outlineColor, outlineStyle, outlineWidth } of await rings(card)) {
          expect(outlineStyle).to.equal('solid');
          expect(parseFloat(outlineWidth)).to.be.at.least(2);
          expect(contrast(outlineColor, surface)).to.be.at.least(3);
        }
      });
    }

    onlyIn(['chromium'], 'no other engine emulates forced colours')('stays an outline in forced colours', async () => {
      await emulateMedia({ forcedColors: 'active' });
      const card = await fill(await setup(full));
      await shown(card);
      for (const { outlineStyle, outlineWidth } of await rings(card)) {
        expect(outlineStyle).to.equal('solid');
        expect(parseFloat(outlineWidth)).to.be.at.least(2);
      }
    });
  });

  it('moves nothing, so that reduced motion has nothing to take away', async () => {
    const card = await fill(await setup(full));
    for (const element of deepElements(card.shadowRoot!)) {
      const { animationName, transitionDuration } = getComputedStyle(element);
      expect([animationName, transitionDuration]).to.deep.equal(['none', '0s']);
    }
  });

  it('measures text in em and px, so that it follows the reader and not the page', async () => {
    const card = await setup(usual);
    const rules = card.shadowRoot!.adoptedStyleSheets.flatMap(({ cssRules }) => [...cssRules]);
    expect(rules.map(({ cssText }) => cssText).join('')).not.to.match(/\d(?:rem|vw)\b/);
  });

  onlyIn(['chromium'], 'no other engine emulates print')('prints the address after the headline', async () => {
    const card = await setup(usual);
    await emulateMedia({ media: 'print' });
    const { content, position } = getComputedStyle(part(card, 'link'), '::after');
    expect([content, position]).to.deep.equal(['"https://institute.example/copper"', 'static']);
  });

  describe('link area', () => {
    const hit = (card: AnalysisCard, name: string): Element | null => {
      const { left, top, width, height } = part(card, name).getBoundingClientRect();
      return card.shadowRoot!.elementFromPoint(left + width / 2, top + height / 2);
    };

    it('is the headline link everywhere but on the links of their own, for every button of the mouse', async () => {
      const card = await fill(await setup(full));
      await shown(card);
      expect(hit(card, 'summary')).to.equal(part(card, 'link'));
      expect(hit(card, 'date')).to.equal(part(card, 'link'));
      expect(hit(card, 'author')).to.equal(part(card, 'author'));
      expect(hit(card, 'pdf')).to.equal(part(card, 'pdf'));
    });

    it("leaves the author's own links their place above it", async () => {
      const card = await setup(usual, '<a slot="topics" href="#topic">Metals</a><a slot="actions" href="#o">Order</a>');
      await shown(card);
      for (const link of card.querySelectorAll('a')) {
        const { left, top, width, height } = link.getBoundingClientRect();
        expect(document.elementFromPoint(left + width / 2, top + height / 2)).to.equal(link);
      }
    });

    it('leaves text to be selected where it is the headline', async () => {
      const card = await fill(await setup(`${full} link-area="headline"`));
      await shown(card);
      expect(hit(card, 'summary')).to.equal(part(card, 'summary'));
    });
  });

  it('needs few nodes: 24 for a card of headline, kind, series, summary, author, date and PDF', async () => {
    const card = await setup(usual);
    card.authors = oneAuthor;
    await settled(card);
    const walker = document.createTreeWalker(part(card, 'base'), NodeFilter.SHOW_ALL);
    let count = 1;
    while (walker.nextNode()) count++;
    expect(count).to.be.at.most(24);
  });
});
