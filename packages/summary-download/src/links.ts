import { nothing, type TemplateResult } from 'lit';
import {
  fileFacts,
  html,
  link,
  linkAddress,
  none,
  type Download,
  type LanguageController,
  type LinkHost,
  type PartialAnalysis,
} from '@offprint/element';
import { baseLanguage } from './offer.js';
import type { SummaryDownloadStrings } from './summary-download.strings.js';

/** What decides how links and their words come out. */
export interface Host extends LinkHost {
  readonly language: Pick<LanguageController, 'language'>;
  readonly strings: SummaryDownloadStrings;
}

/** A link, or the text alone without an address. */
export function linkOrText(...[host, part, href, text, facts]: Parameters<typeof link>): TemplateResult {
  return link(host, part, href, text, facts) ?? html`<span dir="auto" lang=${facts?.lang ?? nothing}>${text}</span>`;
}

/**
 * A link to a file that says what is known of the file, in its own text.
 *
 * @param label - What the link does, or the name of a language in that language (`labelLang`).
 * @param own - Language of the analysis: a reader who has another one is told which file is in it.
 * @param more - A further fact.
 * @param after - Text for the ear.
 */
export function fileLink(
  host: Host,
  part: string,
  file: Partial<Download>,
  label: string,
  {
    after = none,
    labelLang,
    more,
    own,
  }: { after?: TemplateResult; labelLang?: string; more?: string; own?: string | undefined },
): TemplateResult {
  const { strings } = host;
  const { language } = host.language;
  const { lang: hreflang, type } = file;
  const reader = baseLanguage(language);
  const yours = own && baseLanguage(hreflang) === reader && baseLanguage(own) !== reader;
  const facts = [...fileFacts(file, language, strings), yours ? strings.yourLanguage : '', more].filter(Boolean);
  const text = html`<span part="label" dir="auto" lang=${labelLang ?? nothing}>${label}</span>${
      facts.length > 0 ? html`<span part="file-facts">${` ${strings.fileFacts(facts as string[])}`}</span>` : none
    }${after}`;
  return linkOrText(host, part, linkAddress(file.url), text, { hreflang, type });
}

/**
 * The link to the full version: to the file, else to the page of the analysis, and it says which. For the ear it ends in
 * the headline.
 *
 * @param label - Words of the page for it.
 * @param more - A further fact of the file.
 */
export function mainLink(
  host: Host,
  main: Download | undefined,
  { headline, lang: own, url }: PartialAnalysis,
  label: string | undefined,
  more: string,
): TemplateResult {
  const { downloadFull, readOnSite } = host.strings;
  const after = html`<span class="hidden-text" lang=${own ?? nothing}>: ${headline}</span>`;
  if (main) return fileLink(host, 'download', main, label ?? downloadFull, { after, more, own });
  return linkAddress(url) ? fileLink(host, 'link download', { url: url! }, label ?? readOnSite, { after }) : none;
}

/** A list that assistive technology takes for one; named by its label, if there is one. */
export function list(name: string, items: readonly unknown[], label?: string): TemplateResult {
  if (!items.length) return none;
  return html`${label ? html`<p class="label" id=${name}>${label}</p>` : none}
    <ul part=${name} role="list" aria-labelledby=${label ? name : nothing}>
      ${items.map((item) => html`<li><span dir=${typeof item === 'string' ? 'auto' : nothing}>${item}</span></li>`)}
    </ul>`;
}
