import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What is to go, and what to write instead, by old name. */
export interface Deprecations {
  readonly attributes?: Readonly<Record<string, string>>;
  readonly slots?: Readonly<Record<string, string>>;
}

const warned = new Set<string>();

/**
 * Says once on a page that something of an element is to go. For what a getter or a method notices; attributes and slots
 * have `DeprecationController`.
 *
 * @param old - What is to go, as its author knows it: `attribute series-no`.
 * @param instead - What to write, in the same words.
 */
export function warnOfDeprecation({ localName }: Element, old: string, instead: string): void {
  const line = `[offprint] <${localName}> ${old} is deprecated and goes with the next major version: write ${instead}.`;
  if (!warned.has(line)) console.warn(line);
  warned.add(line);
}

/**
 * Warns of attributes and slots that a page should no longer use. Only an element that has some makes one, so that nobody
 * else pays for it.
 */
export class DeprecationController implements ReactiveController {
  readonly #host: HTMLElement & ReactiveControllerHost;
  readonly #deprecations: Deprecations;

  constructor(host: HTMLElement & ReactiveControllerHost, deprecations: Deprecations) {
    this.#host = host;
    this.#deprecations = deprecations;
    host.addController(this);
  }

  hostUpdated(): void {
    const { attributes = {}, slots = {} } = this.#deprecations;
    const host = this.#host;
    for (const [old, instead] of Object.entries(attributes)) {
      if (host.hasAttribute(old)) warnOfDeprecation(host, `attribute ${old}`, instead);
    }
    for (const [old, instead] of Object.entries(slots)) {
      if ([...host.children].some(({ slot }) => slot === old)) warnOfDeprecation(host, `slot ${old}`, instead);
    }
  }
}
