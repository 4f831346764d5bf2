import type { ReactiveController } from 'lit';
import type { HydratingHost } from './hydration.js';
import { onStringsChange, stringsFor, type Strings } from './strings.js';

const connected = new Set<LanguageController>();
const observed = new WeakSet<Node>();

onStringsChange(() => connected.forEach(({ host }) => host.requestUpdate()));

/** Follows every change of `lang` below a document or a shadow root; it lives as long as that root. */
function observe(root: Node): void {
  if (observed.has(root)) return;
  observed.add(root);
  new MutationObserver(() => connected.forEach((controller) => controller.resolve())).observe(root, {
    attributeFilter: ['lang'],
    subtree: true,
  });
}

/** BCP 47 in the form that `Intl` takes, or English: a page may say `lang="en_US"` or worse. */
function wellFormed(language: string | null | undefined): string {
  try {
    return Intl.getCanonicalLocales(language?.trim().replaceAll('_', '-') || 'en')[0]!;
  } catch {
    return 'en';
  }
}

/**
 * Gives an element the language of its place: the nearest `lang` of itself or an ancestor, also through shadow roots,
 * and follows its changes.
 */
export class LanguageController implements ReactiveController {
  readonly host: HydratingHost;
  #language: string | undefined;

  constructor(host: HydratingHost) {
    this.host = host;
    host.addController(this);
  }

  hostConnected(): void {
    connected.add(this);
    this.host.whenHydrated(() => this.resolve());
  }

  hostDisconnected(): void {
    connected.delete(this);
  }

  /** BCP 47, safe to hand to `Intl`. English if no ancestor has a `lang`. */
  get language(): string {
    // A server knows the element's own `lang` only, and hydration must begin with what the server rendered.
    return (this.#language ??= wellFormed(this.host.getAttribute('lang')));
  }

  /** Reads the language anew, and renders if it has changed. */
  resolve(): void {
    let language: string | null | undefined;
    for (let place: Element | undefined = this.host; place;) {
      const root = place.getRootNode();
      observe(root);
      language ??= place.closest('[lang]')?.getAttribute('lang');
      place = (root as Partial<ShadowRoot>).host;
    }
    const resolved = wellFormed(language);
    if (resolved !== this.#language) this.host.requestUpdate();
    this.#language = resolved;
  }

  /** The words of the language, complete: what it lacks is English. */
  strings<T extends Strings>(english: T): T {
    return stringsFor(english, this.language);
  }
}
