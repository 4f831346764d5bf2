// Each menu of the toolbar changes what a reader sees, inside the elements too, and takes it back.
import assert from 'node:assert/strict';
import { after, before, beforeEach, describe, it } from 'node:test';
import { missing } from '@offprint/testing/e2e';
import { folder } from './site.ts';
import { StaticStorybook } from './static-storybook.ts';

interface Seen {
  /** In the shadow root of the element: computed values of the part. */
  readonly [property: string]: string;
}

const DEFAULTS = {
  colours: 'own',
  faces: 'system',
  host: 'plain',
  motion: 'auto',
  text: 'usual',
  theme: 'light',
};

describe('the toolbar', { skip: missing('chromium') }, () => {
  let storybook: StaticStorybook;

  before(async () => {
    storybook = await StaticStorybook.open(folder);
  });

  after(() => storybook?.close());

  const show = (story: string): Promise<void> => storybook.load(story, 'theme:light');

  /** Chooses from the menus, as a click does; those that are not named go back to their first item. */
  const choose = (globals: Partial<typeof DEFAULTS>): Promise<void> =>
    storybook.updateGlobals({ ...DEFAULTS, ...globals });

  /** Computed values of a part of the element, or of the link that the page's author put into it. */
  const look = (selector: string, ...properties: string[]): Promise<Seen> =>
    storybook.page.evaluate(
      (selector, properties) => {
        const element = document.querySelector('.page :is(offprint-program-banner, offprint-related-analyses)')!;
        const found = element.shadowRoot!.querySelector(selector) ?? element.querySelector(selector)!;
        const style = getComputedStyle(found);
        return Object.fromEntries(properties.map((property) => [property, style.getPropertyValue(property)]));
      },
      selector,
      properties,
    );

  /** What a colour of the system comes out as on the page around the story. */
  const system = (name: string): Promise<string> =>
    storybook.page.evaluate((name) => {
      const probe = document.createElement('i');
      probe.style.setProperty('color', name, 'important');
      document.querySelector('.page')!.append(probe);
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    }, name);

  const background = (): Promise<string> =>
    storybook.page.$eval('.page', (page) => getComputedStyle(page).backgroundColor);

  describe('over a banner', () => {
    beforeEach(() => show('program-banner-overview--usual'));

    it('doubles text and leaves boxes, as browsers that zoom text alone', async () => {
      const before = await look('[part~="statement"]', 'font-size');
      const rule = await look('[part~="base"]', 'border-block-start-width');
      await choose({ text: 'large' });
      const large = await look('[part~="statement"]', 'font-size');
      assert.equal(parseFloat(large['font-size']!), 2 * parseFloat(before['font-size']!));
      assert.deepEqual(await look('[part~="base"]', 'border-block-start-width'), rule);
      await choose({});
      assert.deepEqual(await look('[part~="statement"]', 'font-size'), before);
    });

    it('spaces text as WCAG 1.4.12 says, in shadow roots too', async () => {
      const properties = ['letter-spacing', 'line-height', 'word-spacing', 'font-size'];
      const before = await look('[part~="statement"]', ...properties);
      await choose({ text: 'spaced' });
      const spaced = await look('[part~="statement"]', ...properties);
      const ratio = (property: string): string =>
        (parseFloat(spaced[property]!) / parseFloat(spaced['font-size']!)).toFixed(2);
      assert.deepEqual(properties.map(ratio), ['0.12', '1.50', '0.16', '1.00']);
      await choose({});
      assert.deepEqual(await look('[part~="statement"]', ...properties), before);
    });

    it('shows forced colours by the rules that the element has for them', async () => {
      const properties = ['color', 'border-block-start-color', 'border-block-start-width'];
      const before = await look('a[part~="action"]', ...properties);
      await choose({ colours: 'forced' });
      assert.deepEqual(await look('a[part~="action"]', ...properties), {
        color: await system('ButtonText'),
        'border-block-start-color': await system('ButtonBorder'),
        'border-block-start-width': '2px',
      });
      assert.equal((await look('[part~="statement"]', 'color')).color, await system('CanvasText'));
      assert.equal(await background(), await system('Canvas'));
      await choose({});
      assert.deepEqual(await look('a[part~="action"]', ...properties), before);
    });

    it('takes motion away, for style sheets and scripts', async () => {
      const asked = (): Promise<boolean> =>
        storybook.page.evaluate(() => matchMedia('(prefers-reduced-motion: reduce)').matches);
      assert.deepEqual(
        [await look('a', 'transition-duration'), await asked()],
        [{ 'transition-duration': '0.12s' }, false],
      );
      await choose({ motion: 'reduced' });
      assert.deepEqual(
        [await look('a', 'transition-duration'), await asked()],
        [{ 'transition-duration': '0s' }, true],
      );
      await choose({});
      assert.deepEqual(
        [await look('a', 'transition-duration'), await asked()],
        [{ 'transition-duration': '0.12s' }, false],
      );
    });

    it('brings faces that are the same on every machine', async () => {
      await choose({ faces: 'same' });
      const { 'font-family': family } = await look('[part~="headline"]', 'font-family');
      assert.match(family!, /^"Noto Serif Variable"/);
      const loaded = await storybook.page.evaluate(async () => {
        await document.fonts.ready;
        return [...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
      });
      assert.ok(loaded.some((name) => name.includes('Noto Serif Variable')));
    });

    it('puts the story on a dark magazine, whose scheme the element follows', async () => {
      const { color } = await look('[part~="statement"]', 'color');
      await choose({ host: 'magazine' });
      assert.equal(await background(), 'rgb(20, 17, 15)');
      assert.notEqual((await look('[part~="statement"]', 'color')).color, color);
    });

    it('sets hostile resets on the page, which leave the element its own look', async () => {
      const properties = ['color', 'font-size', 'text-transform', 'text-align', 'letter-spacing', 'font-style'];
      const before = await look('[part~="statement"]', ...properties);
      await choose({ host: 'resets' });
      assert.equal(await storybook.page.$eval('.page', (page) => getComputedStyle(page).textTransform), 'uppercase');
      assert.deepEqual(await look('[part~="statement"]', ...properties), before);
    });
  });

  describe('over a row', () => {
    it('shows a button that does nothing in GrayText, in forced colours', async () => {
      await show('related-analyses-overview--usual');
      await choose({ colours: 'forced' });
      const { color } = await look('[part~="previous"][aria-disabled="true"]', 'color');
      assert.equal(color, await system('GrayText'));
      assert.notEqual(color, (await look('[part~="next"]', 'color')).color);
    });
  });
});
