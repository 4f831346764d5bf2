import { StaticStorybook } from '../test/static-storybook.ts';
import { pack } from './pack.ts';
import type { Setting } from './views.ts';

/** As the window that pictures are taken of is never scrolled: what stands lower is on none. */
const HEIGHT = 2400;

/** Half size: enough to tell that a rule of one pixel has moved, and a quarter of the bytes. */
const SCALE = 0.5;

/** Letters as shapes, the same on each machine: no hinting, no colours of a screen's own. */
const FLAGS = ['--font-render-hinting=none', '--disable-lcd-text', '--disable-font-subpixel-positioning'];

/**
 * Waits until nothing changes any more: faces and pictures are there, and two frames have been drawn.
 * Resolves to the lower edge of what the story shows, in the page and above it. Runs in the page.
 */
async function settle(): Promise<number> {
  const inside = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      element,
      ...(element.shadowRoot ? inside(element.shadowRoot) : []),
    ]);
  const frame = (): Promise<number> => new Promise(requestAnimationFrame);
  await frame();
  const elements = inside(document);
  const images = elements.filter((element) => element instanceof HTMLImageElement);
  await Promise.all(images.map((image) => image.decode().catch(() => undefined)));
  await document.fonts.ready;
  await frame();
  await frame();
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
    await storybook.load(firstStory, setting.globals);
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
    return pack(await page.screenshot({ clip: { x: 0, y: 0, width: this.#setting.width, height } }));
  }

  close(): Promise<void> {
    return this.#storybook.close();
  }
}
