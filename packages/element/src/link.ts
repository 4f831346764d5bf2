import { nothing, type TemplateResult } from 'lit';
import { html, none } from './html.js';
import type { SharedStrings } from './strings.js';

/** What decides how the links of an element open, and how they say so. */
export interface LinkHost {
  readonly linkTarget?: string | undefined;
  readonly linkRel?: string | undefined;
  readonly strings: Pick<SharedStrings, 'opensInNewTab'>;
}

/** What a link may say beside its text, as in `a`. */
export interface LinkFacts {
  readonly hreflang?: string | undefined;
  readonly lang?: string | undefined;
  readonly type?: string | undefined;
}

/**
 * A link in the direction of its text. A new tab is announced in its name.
 *
 * @param href - An address that has been checked (`linkAddress()`).
 * @returns Undefined without an address: what stands there instead is the caller's to say.
 */
export function link(
  { linkRel, linkTarget, strings }: LinkHost,
  part: string,
  href: string | undefined,
  text: TemplateResult | string | undefined,
  { hreflang, lang, type }: LinkFacts = {},
): TemplateResult | undefined {
  if (!href) return undefined;
  return html`<a
    part=${part}
    dir=${typeof text === 'string' ? 'auto' : nothing}
    href=${href}
    hreflang=${hreflang ?? nothing}
    lang=${lang ?? nothing}
    rel=${linkRel ?? nothing}
    target=${linkTarget ?? nothing}
    type=${type ?? nothing}
    >${text}${linkTarget === '_blank' ? html`<span class="hidden-text">${` ${strings.opensInNewTab}`}</span>` : none}</a
  >`;
}

/** A link, or its text alone where there is no address. */
export function linkOrText(...[host, part, href, text, facts]: Parameters<typeof link>): TemplateResult {
  return link(host, part, href, text, facts) ?? html`<span dir="auto" lang=${facts?.lang ?? nothing}>${text}</span>`;
}
