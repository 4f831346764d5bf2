import { resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import { command } from './commands.ts';
import { nextFrame } from './waiting.ts';

let mouseUsed = false;

/**
 * Where the element is once a reader can see it: `content-visibility: auto` gives a new element its content in the frame
 * after its first, and until then the mouse meets nothing there.
 */
async function middle(element: Element): Promise<[number, number]> {
  element.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  await nextFrame();
  await nextFrame();
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}

/** Presses and releases a key as a reader would: `'Tab'`, `'Enter'`, `'ArrowRight'`, `'Shift+Tab'`. */
export async function press(keys: string): Promise<void> {
  await command('press', { keys: keys.split('+') });
}

/** Types text where the focus is. */
export async function type(text: string): Promise<void> {
  await sendKeys({ type: text });
}

/** Moves the mouse over the middle of the element. */
export async function hover(element: Element): Promise<void> {
  mouseUsed = true;
  await sendMouse({ type: 'move', position: await middle(element) });
}

/** Clicks with a real mouse, so that what lies on top of the element gets the click. */
export async function click(element: Element): Promise<void> {
  mouseUsed = true;
  await sendMouse({ type: 'click', position: await middle(element) });
}

/** The element that has the focus, also inside shadow roots. */
export function focused(): Element | null {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

afterEach(async () => {
  if (mouseUsed) await resetMouse();
  mouseUsed = false;
});
