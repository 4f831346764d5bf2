import type { ReactiveController, ReactiveControllerHost, TemplateResult } from 'lit';
import { html } from './html.js';

type Host = HTMLElement & ReactiveControllerHost & { readonly hasUpdated: boolean };

const controllers = new WeakMap<Node, SlotController>();
let children: MutationObserver | undefined;

/**
 * Knows which slots the author has filled, so that a slot costs nothing until somebody uses it.
 *
 * On a server, and in what a server rendered, every slot is there: only the browser knows the children.
 */
export class SlotController implements ReactiveController {
  readonly #host: Host;
  #filled: Set<string> | undefined;
  /** A shadow root before the element is constructed is one that a server rendered. */
  readonly #hydrated: boolean;

  constructor(host: Host) {
    this.#host = host;
    this.#hydrated = !!host.shadowRoot;
    host.addController(this);
  }

  hostConnected(): void {
    const host = this.#host;
    controllers.set(host, this);
    children ??= new MutationObserver((records) => {
      for (const target of new Set(records.map((record) => record.target))) controllers.get(target)?.scan();
    });
    children.observe(host, { childList: true });
    if (this.#hydrated && !host.hasUpdated) void host.updateComplete.then(() => this.scan());
    else this.scan();
  }

  /** The slot with `content` as its default, or `content` alone while nobody fills the slot. */
  render(name: string, content: TemplateResult): TemplateResult {
    return this.#hydrated || this.has(name) ? html`<slot name=${name}>${content}</slot>` : content;
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
    const filled = new Set<string>();
    for (const node of this.#host.childNodes) {
      if (node.nodeType === 1) filled.add((node as Element).slot);
      else if (node.nodeType === 3 && node.nodeValue?.trim()) filled.add('');
    }
    const before = this.#filled;
    this.#filled = filled;
    if (before?.size !== filled.size || [...filled].some((name) => !before.has(name))) this.#host.requestUpdate();
  }
}
