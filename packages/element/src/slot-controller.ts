import type { ReactiveController, TemplateResult } from 'lit';
import { html } from './html.js';
import type { HydratingHost } from './hydration.js';
import { keepFocus } from './keep-focus.js';

const controllers = new WeakMap<Node, SlotController>();
let children: MutationObserver | undefined;

/**
 * Knows which slots the author has filled, so that a slot costs nothing until somebody uses it.
 *
 * On a server, and in what a server rendered, every slot is there: only the browser knows the children.
 */
export class SlotController implements ReactiveController {
  readonly #host: HydratingHost;
  #filled: ReadonlySet<string> | undefined;

  constructor(host: HydratingHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const host = this.#host;
    controllers.set(host, this);
    children ??= new MutationObserver((records) => {
      for (const { target } of records) controllers.get(target)?.scan();
    });
    children.observe(host, { childList: true });
    host.whenHydrated(() => this.scan());
  }

  hostUpdated(): void {
    void keepFocus(this.#host);
  }

  /** The slot with `content` as its default, or `content` alone while nobody fills the slot. */
  render(name: string, content: TemplateResult): TemplateResult {
    return this.#host.isServerRendered || this.has(name) ? html`<slot name=${name}>${content}</slot>` : content;
  }

  /** True if the author has put something there; the default slot has the empty name, and white space is nothing. */
  has(name: string): boolean {
    return this.#filled?.has(name) ?? true;
  }

  /** True if the browser knows that the author has put something there. */
  holds(name: string): boolean {
    return !!this.#filled?.has(name);
  }

  /** Reads the children anew, and renders if that changes which slots are filled. */
  scan(): void {
    // No `instanceof`, which is false for what another document has made, such as that of a frame. Only elements have a slot.
    const names = [...this.#host.childNodes].flatMap((node) => {
      const { nodeType, slot, textContent } = node as Node & Partial<Element>;
      return slot ?? (nodeType === Node.TEXT_NODE && textContent?.trim() ? '' : []);
    });
    const before = this.#filled;
    this.#filled = new Set(names);
    if (!before || [...before].join() !== [...this.#filled].join()) this.#host.requestUpdate();
  }
}
