import { expect } from 'chai';
import { accessibilityTree, clientFixtures, expectAccessible, focused, onlyIn, press } from '@offprint/testing';

const fixture = clientFixtures(['@offprint/sample-widget/define.js']);
const WIDGET =
  '<offprint-sample-widget headline="Water" href="https://institute.example/water" published="2024-05-12" lang="en"></offprint-sample-widget>';

describe('<offprint-sample-widget> accessibility', function () {
  // The first check loads axe, which takes a busy machine its time.
  this.timeout(30_000);

  for (const theme of ['light', 'dark']) {
    it(`has no fault that axe finds, ${theme}`, async () => {
      const stage = await fixture(`<div style="background: ${theme === 'dark' ? '#111' : '#fff'}">${WIDGET}</div>`);
      const element = stage.firstElementChild!;
      element.setAttribute('theme', theme);
      await expectAccessible(element);
    });
  }

  it('has no fault while it has nothing to show but the fallback', async () => {
    await expectAccessible(
      await fixture('<offprint-sample-widget><a href="/water">Water</a></offprint-sample-widget>'),
    );
  });

  it('puts the link into the tab order, once', async () => {
    await fixture(`<div><button>Before</button>${WIDGET}</div>`);
    document.querySelector('button')!.focus();
    await press('Tab');
    expect(focused()?.textContent.trim()).to.equal('Water');
  });

  onlyIn(['chromium'], 'only Chromium shows its accessibility tree')(
    'is a heading with a link for the ear',
    async () => {
      const tree = await accessibilityTree(await fixture(WIDGET));
      expect(tree).to.contain('heading "Water" [level=2]').and.to.contain('link "Water"');
    },
  );
});
