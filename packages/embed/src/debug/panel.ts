import { Entry } from './entry.js';
import type { Finding } from './finding.js';
import { make, makeButton } from './make.js';
import { headline, report, summary } from './report.js';
import type { ScriptState } from './script.js';

const MORE = 'https://github.com/offprint/offprint/tree/main/packages/embed#when-something-fails';

export interface PanelActions {
  reveal(element: Element): void;
  close(): void;
}

/** The list of all that was found. A dialog that is not modal: the page stays usable, and nothing takes the focus. */
export class Panel {
  readonly element: HTMLElement;
  readonly #actions: PanelActions;
  readonly #entries = new Map<Element, Entry>();
  readonly #list = make('ol');
  readonly #said = make('p', { class: 'muted', role: 'status' });
  readonly #summary = make('p');
  readonly #footer: HTMLElement;
  #found: readonly Finding[] = [];
  #script: ScriptState;

  constructor(script: ScriptState, actions: PanelActions) {
    this.#actions = actions;
    this.#script = script;
    const { base, trouble } = script;
    this.#footer = make(
      'footer',
      {},
      makeButton('Copy report', () => void this.#copy()),
      makeButton('Close', actions.close),
      make('a', { href: MORE, rel: 'noreferrer', target: '_blank' }, 'What the states mean'),
      this.#said,
    );
    this.element = make(
      'section',
      { 'aria-labelledby': 'title', class: 'panel', role: 'dialog' },
      make(
        'header',
        {},
        make('h2', { id: 'title' }, headline(script)),
        make('p', { class: 'muted' }, `Files from ${base}`),
        ...(trouble ? [make('p', { class: 'trouble' }, trouble)] : []),
        this.#summary,
      ),
      this.#list,
      this.#footer,
    );
    this.element.addEventListener('keydown', ({ key }) => {
      if (key === 'Escape') actions.close();
    });
  }

  update(found: readonly Finding[]): void {
    this.#found = found;
    this.#summary.textContent = summary(found);
    const present = new Set(found.map(({ element }) => element));
    for (const [element, { item }] of this.#entries) {
      if (present.has(element)) continue;
      item.remove();
      this.#entries.delete(element);
    }
    for (const [index, finding] of found.entries()) {
      const { element } = finding;
      let entry = this.#entries.get(element);
      if (!entry) this.#entries.set(element, (entry = new Entry(element, this.#actions.reveal)));
      entry.update(finding, index + 1);
      // Only what is new moves: a node that is put back where it was loses the focus.
      const next = this.#list.children[index];
      if (next !== entry.item) this.#list.insertBefore(entry.item, next ?? null);
    }
  }

  async #copy(): Promise<void> {
    const text = report(this.#script, this.#found);
    try {
      await navigator.clipboard.writeText(text);
      this.#said.textContent = 'Copied.';
    } catch {
      // No secure page, or a policy that forbids it: the text is there to be copied by hand.
      const area = make('textarea', { 'aria-label': 'Report', readonly: '' }, text);
      this.#footer.querySelector('textarea')?.remove();
      this.#footer.append(area);
      area.select();
      this.#said.textContent = 'Copy it from the field.';
    }
  }
}
