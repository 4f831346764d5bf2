import { StaticStorybook, WITHOUT_ANIMATIONS } from '../test/static-storybook.ts';
import { pack } from './pack.ts';
import type { Setting } from './views.ts';

/** As the window that pictures are taken of is never scrolled: what stands lower is on none. */
const HEIGHT = 2400;

/** Half size: enough to tell that a rule of one pixel has moved, and a quarter of the bytes. */
const SCALE = 0.5;

const FLAGS = [
  // Letters as shapes, the same on each machine: no hinting, no colours of a screen's own.
  '--font-render-hinting=none',
  '--disable-lcd-text',
  '--disable-font-subpixel-positioning',
  // Rows that scroll are drawn with the page: as layers of their own they are cut off at one pixel or the next, as it comes,
  // where their edge lies on half a pixel.
  '--disable-prefer-compositing-to-lcd-text',
  WITHOUT_ANIMATIONS,
];

/**
 * Waits until nothing changes any more: faces and pictures are there, and two frames later every box and every scrolled row
 * stands where it stood. Pictures load at once: a lazy one that is out of view would never come.
 * Resolves to the lower edge of what the story shows, in the page and above it. Runs in the page.
 */
async function settle(): Promise<number> {
  const inside = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? inside(element.shadowRoot) : []),
    ]);
  const frame = (): Promise<number> => new Promise(requestAnimationFrame);
  const placeOf = (element: Element): unknown[] => [element.getBoundingClientRect(), element.scrollLeft];
  let elements: Element[];
  let places = '';
  let before: string;
  do {
    before = places;
    elements = inside(document.body);
    const images = elements.filter((element) => element instanceof HTMLImageElement);
    for (const image of images) image.loading = 'eager';
    await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
    await document.fonts.ready;
    await frame();
    await frame();
    places = JSON.stringify(elements.map(placeOf));
  } while (places !== before);
  const shown = elements.filter((element) => element.matches('.page > *, :popover-open'));
  return Math.ceil(Math.max(0, ...shown.map((element) => element.getBoundingClientRect().bottom)));
}

/** Takes pictures of stories on one page. */
export class Camera {
  static async open(folder: string, setting: Setting, firstStory: string): Promise<Camera> {
    const viewport = { width: setting.width, height: HEIGHT, deviceScaleFactor: SCALE };
    const storybook = await StaticStorybook.open(folder, '', { flags: FLAGS, viewport });
    const { page } = storybook;
    // Nothing moves, and no caret blinks. Elements never ask for the time, and stories have dates of their own.
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    // Axe has its say in the tests of the stories.
    await storybook.load(firstStory, `${setting.globals};a11y.manual:!true`);
    await page.addStyleTag({ content: '.page { caret-color: transparent }' });
    return new Camera(storybook, setting);
  }

  readonly #setting: Setting;
  readonly #storybook: StaticStorybook;

  private constructor(storybook: StaticStorybook, setting: Setting) {
    this.#setting = setting;
    this.#storybook = storybook;
  }

  /** A PNG of the story, down to its lower edge. */
  async shoot(story: string): Promise<Uint8Array> {
    await this.#storybook.show(story);
    const { page } = this.#storybook;
    const edge = await page.evaluate(settle);
    const height = Math.min(edge + 32, HEIGHT);
    const clip = { x: 0, y: 0, width: this.#setting.width, height };
    // puppeteer would otherwise give the page another viewport for the picture, and lay it out anew.
    return pack(await page.screenshot({ captureBeyondViewport: false, clip }));
  }

  close(): Promise<void> {
    return this.#storybook.close();
  }
}
