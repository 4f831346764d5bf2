import type { Finding } from './finding.js';
import { make, makeButton } from './make.js';

/** One item of the list. Its parts stay while their text changes: what a reader has opened or focused stays so. */
export class Entry {
  readonly item: HTMLLIElement;
  readonly #body = make('div');
  readonly #summary = make('summary');
  readonly #details = make('details', {}, this.#summary);
  #written = '';

  /** @param reveal - Shows the element on the page. */
  constructor(element: Element, reveal: (element: Element) => void) {
    const button = makeButton('Show on the page', () => reveal(element));
    this.#details.append(make('div', { class: 'body' }, this.#body, button));
    this.item = make('li', {}, this.#details);
  }

  update({ advice, facts, name, state, tone }: Finding, number: number): void {
    const written = JSON.stringify([facts, advice, state, number]);
    if (written === this.#written) return;
    // What is wrong is open at first; from then on the reader decides.
    if (!this.#written || this.item.className !== tone) this.#details.open = tone === 'bad';
    this.#written = written;
    this.item.className = tone;
    this.#summary.replaceChildren(`${number}. ${name} `, make('strong', {}, state));
    const rows = facts.flatMap(([label, text]) => [make('dt', {}, label), make('dd', {}, text)]);
    this.#body.replaceChildren(make('dl', {}, ...rows), ...(advice ? [make('p', { class: 'advice' }, advice)] : []));
  }
}
