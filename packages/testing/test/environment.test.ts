import { expect } from 'chai';
import {
  accessibilityTree,
  clientFixtures,
  devtools,
  emulateMedia,
  engine,
  onlyIn,
  setViewport,
} from '@offprint/testing';
import { tinyGreeting } from './fixtures.suite.ts';

const fixture = clientFixtures([tinyGreeting]);
const inChromium = onlyIn(['chromium'], 'only Chromium can be told so by a test');

describe('engine', () => {
  it('is the engine of this page', () => {
    expect(engine === 'webkit').to.equal(!/Chrome|Firefox/.test(navigator.userAgent));
  });
});

describe('emulateMedia()', () => {
  for (const [features, query] of [
    [{ colorScheme: 'dark' }, '(prefers-color-scheme: dark)'],
    [{ contrast: 'more' }, '(prefers-contrast: more)'],
    [{ forcedColors: 'active' }, '(forced-colors: active)'],
    [{ media: 'print' }, 'print'],
    [{ reducedMotion: 'reduce' }, '(prefers-reduced-motion: reduce)'],
  ] as const) {
    inChromium(`makes ${query} match`, async () => {
      expect(matchMedia(query).matches).to.equal(false);
      await emulateMedia(features);
      expect(matchMedia(query).matches).to.equal(true);
    });
  }
});

describe('setViewport()', () => {
  onlyIn(['chromium', 'firefox'], 'the driver of WebKitGTK cannot resize the page')(
    'changes the width of the page',
    async () => {
      await setViewport({ width: 320, height: 480 });
      expect(innerWidth).to.equal(320);
    },
  );
});

describe('devtools()', () => {
  inChromium('sends a command of the protocol', async () => {
    const { result } = await devtools<{ result: { value: number } }>('Runtime.evaluate', { expression: '6 * 7' });
    expect(result.value).to.equal(42);
  });
});

describe('accessibilityTree()', () => {
  inChromium('is compact text that reaches into shadow roots', async () => {
    const element = await fixture(
      '<tiny-greeting name="Ada"><p>Read <a href="/a">the analysis</a></p></tiny-greeting>',
    );
    expect(await accessibilityTree(element)).to.equal(
      [
        'heading "Hello, Ada" [level=2]',
        'paragraph',
        '  text "Read"',
        '  link "the analysis" [url=/a]',
        'button "Pressed 0"',
      ].join('\n'),
    );
  });

  inChromium('names states and descriptions, and leaves out what is hidden', async () => {
    const element = await fixture(
      `<section aria-label="Facts">
        <button aria-expanded="false" aria-describedby="hint">More</button>
        <span id="hint" hidden>Opens below</span>
        <span aria-hidden="true">decoration</span>
      </section>`,
    );
    expect(await accessibilityTree(element)).to.equal(
      ['region "Facts"', '  button "More" [expanded=false description="Opens below"]'].join('\n'),
    );
  });
});
