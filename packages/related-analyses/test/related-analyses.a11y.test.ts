import { expect } from 'chai';
import { relatedAnalysesStrings } from '@offprint/related-analyses';
import {
  accessibilityTree,
  clientFixtures,
  emulateMedia,
  expectAccessible,
  nextFrame,
  onlyIn,
} from '@offprint/testing';
import { analyses, links, modules, partOf, reduceMotion, relatedSetup, settled, still } from './harness.ts';

const fixture = clientFixtures(modules);
const setup = relatedSetup(fixture);

async function row(attributes = '', count = 8) {
  const made = await setup(attributes);
  made.element.analyses = analyses(count, () => ({
    kind: 'Study',
  }));
  await settled(made.element);
  return made;
}

describe('<offprint-related-analyses> accessibility', function () {
  // The first check loads axe, which takes a busy machine its time.
  this.timeout(30_000);

  for (const theme of ['light', 'dark']) {
    it(`has no fault that axe finds, ${theme}`, async () => {
      const { element } = await row(`theme="${theme}"`);
      element.parentElement!.style.background = theme === 'dark' ? '#10141a' : '#fcfbf8';
      await expectAccessible(element);
      element.toggleAll();
      await settled(element);
      await expectAccessible(element);
    });
  }

  for (const [what, children] of [
    ['links of the author', links(3)],
    ['nothing', ''],
  ] as const) {
    it(`has no fault with ${what}`, async () => {
      const { element } = await setup('', `${children}<p slot="empty">Nothing yet.</p>`);
      if (!children) element.analyses = [];
      await settled(element);
      await expectAccessible(element);
    });
  }

  it('lets keys scroll a row in which nothing else takes the focus', async () => {
    const { element } = await setup('');
    element.analyses = Array.from({ length: 12 }, (_, index) => ({ headline: `Copper ${index}` }));
    await settled(element);
    await expectAccessible(element);
    element.scroller!.focus();
    expect(element.shadowRoot!.activeElement?.getAttribute('part')).to.equal('scroller');
  });

  onlyIn(['chromium'], 'only Chromium shows its accessibility tree')(
    'is a region with a list for the ear',
    async () => {
      const { element } = await row('', 4);
      expect(await accessibilityTree(element)).to.equal(
        `
region "Related analyses"
  heading "Related analyses" [level=2]
  button "Previous analyses" [disabled=true]
  button "Next analyses"
  button "Show all 4"
  text "1–3 of 4"
  list "Related analyses"
${[0, 1, 2, 3]
  .map(
    (index) => `    listitem [level=1]
      article
        heading "A${index}" [level=3]
          link "A${index}" [url=https://institute.example/a/${index}]
        paragraph
          text "Study"`,
  )
  .join('\n')}
  status [live=polite]`.trim(),
      );
    },
  );

  it('speaks once a press, in a status that was there before', async () => {
    reduceMotion();
    const { element, part } = await row();
    const status = part('message');
    expect([status.role, status.textContent.trim()]).to.deep.equal(['status', '']);
    const said: string[] = [];
    new MutationObserver(() => said.push(status.textContent.trim())).observe(status, {
      characterData: true,
      childList: true,
      subtree: true,
    });
    part('next').click();
    await still(part('scroller'));
    await settled(element);
    expect(part('message') === status).to.equal(true);
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^Showing (\d) to \d of 8, starting with: A\d$/);
  });

  it('has a ring for the row where an engine lets the keyboard reach it', async () => {
    const { part } = await row();
    part('scroller').tabIndex = 0;
    part('scroller').focus({ focusVisible: true } as FocusOptions);
    await nextFrame();
    expect(getComputedStyle(part('scroller')).outlineStyle).to.equal('solid');
  });

  onlyIn(['chromium'], 'no other engine emulates forced colours')(
    'tells a button at the end of the row from one that works, in forced colours',
    async () => {
      await emulateMedia({ forcedColors: 'active' });
      const { part } = await row();
      const { borderColor, color } = getComputedStyle(part('previous'));
      expect(getComputedStyle(part('next')).borderColor).not.to.equal(borderColor);
      expect(color).to.equal(borderColor);
    },
  );
});

describe('<offprint-related-analyses> languages', () => {
  // Engines differ in the digits that they give to Arabic.
  const eight = new Intl.NumberFormat('ar').format(8);

  for (const [language, ...words] of [
    ['en', 'Related analyses', 'Previous analyses', 'Next analyses', 'Show all 8', 'of 8'],
    ['fr', 'Analyses liées', 'Analyses précédentes', 'Analyses suivantes', 'Tout afficher (8)', 'sur 8'],
    ['de', 'Verwandte Analysen', 'Vorherige Analysen', 'Nächste Analysen', 'Alle 8 anzeigen', 'von 8'],
    ['ar', 'تحليلات ذات صلة', 'التحليلات السابقة', 'التحليلات التالية', `عرض الكل (${eight})`, `من ${eight}`],
  ] as const) {
    it(`has its names in the language of its place: ${language}`, async () => {
      const { element } = await row();
      element.parentElement!.lang = language;
      await nextFrame();
      await settled(element);
      const names = ['heading', 'previous', 'next', 'show-all'].map((name) => partOf(element, name).textContent.trim());
      expect(names).to.deep.equal(words.slice(0, 4));
      expect(partOf(element, 'status').textContent).to.contain(words[4]);
    });
  }

  for (const language of ['ar', 'de', 'es', 'fr', 'it', 'pt']) {
    it(`are complete: ${language}`, async () => {
      const { default: strings } = (await import(`../src/strings/${language}.ts`)) as {
        default: typeof relatedAnalysesStrings;
      };
      expect(Object.keys(strings).sort()).to.deep.equal(Object.keys(relatedAnalysesStrings).sort());
      const showing = strings.showing(strings.span('4', '6'), '8', 'Copper');
      for (const word of ['4', '6', '8', 'Copper']) expect(showing).to.contain(word);
      expect(strings.heading).not.to.equal(relatedAnalysesStrings.heading);
    });
  }

  it('reach the cards on a server’s answer too', async () => {
    const { element } = await row('lang="fr"');
    expect(element.items.map((item) => item.getAttribute('lang'))).to.include('fr');
  });
});
