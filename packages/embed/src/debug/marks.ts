import type { Finding } from './finding.js';
import { make } from './make.js';

/**
 * A frame around each element, above the page: an outline of its own would change the page's styles, and be cut by what
 * clips the element. Not for assistive technology, which has the list.
 */
export class Marks {
  readonly layer: HTMLElement = make('div', { 'aria-hidden': 'true' });
  readonly #marks = new Map<Element, HTMLElement>();
  #frame = 0;
  #placed = '';

  /** Draws what was found; each frame then follows its element, wherever the page moves it. */
  update(found: readonly Finding[]): void {
    const [before, shown] = [new Map(this.#marks), this.#shown()];
    this.#marks.clear();
    for (const [index, { element, state, tone }] of found.entries()) {
      const mark = before.get(element) ?? make('div');
      mark.className = `mark ${tone}`;
      mark.replaceChildren(make('span', {}, `${index + 1} ${state}`));
      this.#marks.set(element, mark);
    }
    this.layer.replaceChildren(...this.#marks.values());
    if (shown) this.show(shown);
    this.#placed = '';
    if (!this.#frame) this.#follow();
  }

  /** Brings an element into view, and sets it off from the others. */
  reveal(element: Element): void {
    this.show(element);
    element.scrollIntoView({ block: 'center' });
  }

  show(element: Element): void {
    for (const [each, mark] of this.#marks) mark.classList.toggle('shown', each === element);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
  }

  #shown(): Element | undefined {
    return [...this.#marks].find(([, mark]) => mark.classList.contains('shown'))?.[0];
  }

  #follow(): void {
    this.#frame = requestAnimationFrame(() => this.#follow());
    const boxes = [...this.#marks].map(([element, mark]) => [mark, element.getBoundingClientRect()] as const);
    const places = boxes.map(([, { height, width, x, y }]) => [x, y, width, height].join()).join(' ');
    if (places === this.#placed) return;
    this.#placed = places;
    for (const [mark, { height, width, x, y }] of boxes) {
      mark.hidden = !width || !height;
      mark.style.translate = `${x}px ${y}px`;
      mark.style.width = `${width}px`;
      mark.style.height = `${height}px`;
    }
  }
}
