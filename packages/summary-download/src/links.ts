import { nothing, type TemplateResult } from 'lit';
import {
  fileFacts,
  formatLanguage,
  html,
  linkAddress,
  linkOrText,
  none,
  type Download,
  type LinkFacts,
  type NamedLink,
  type PartialAnalysis,
} from '@offprint/element';
import { fileName } from './facts.js';
import type { Host } from './host.js';
import { baseLanguage, type Offer } from './offer.js';

/** A name, linked if it has an address that can be followed. */
export function named(host: Host, part: string, { name, url }: Partial<NamedLink>, facts?: LinkFacts): TemplateResult {
  return linkOrText(host, part, linkAddress(url), name, facts);
}

/**
 * A link to a file that says what is known of the file, in its own text.
 *
 * @param label - What the link does, or the name of a language in that language (`labelLang`).
 * @param own - Language of the analysis: a reader who has another one is told which file is in it.
 * @param more - A further fact.
 * @param after - Text for the ear.
 */
function fileLink(
  host: Host,
  part: string,
  file: Partial<Download>,
  label: string,
  {
    after = none,
    labelLang,
    more,
    own,
  }: { after?: TemplateResult; labelLang?: string; more?: string | false; own?: string | undefined },
): TemplateResult {
  const { strings } = host;
  const { language } = host.language;
  const { lang: hreflang, type } = file;
  const reader = baseLanguage(language);
  const yours = own && baseLanguage(hreflang) === reader && baseLanguage(own) !== reader;
  const facts = [...fileFacts(file, language, strings), yours && strings.yourLanguage, more].filter(Boolean);
  const text = html`<span part="label" dir="auto" lang=${labelLang ?? nothing}>${label}</span>${
      facts.length ? html`<span part="file-facts">${` ${strings.fileFacts(facts as string[])}`}</span>` : none
    }${after}`;
  return linkOrText(host, part, linkAddress(file.url), text, { hreflang, type });
}

/**
 * The links to files: to the full version, to what is beside it, and to other languages. Without a file the first goes to
 * the page of the analysis, and says so. For the ear it ends in the headline.
 */
export function fileLinks(
  host: Host,
  { headline, lang: own, url }: PartialAnalysis,
  { files, main, versions }: Offer,
): TemplateResult {
  const { downloadLabel, pdfTagged, strings } = host;
  const label = downloadLabel ?? (main ? strings.downloadFull : strings.readOnSite);
  const after = html`<span class="hidden-text" lang=${own ?? nothing}>: ${headline}</span>`;
  const download = main
    ? fileLink(host, 'download', main, label, { after, more: pdfTagged && strings.taggedPdf, own })
    : linkAddress(url)
      ? fileLink(host, 'link download', { url: url! }, label, { after })
      : none;
  return html`${host.row('download', download)}${list(
    'files',
    files.map((file) => fileLink(host, 'file', file, strings.downloadFile(fileName(file)), { own })),
  )}${host.row(
    'languages',
    list(
      'languages',
      versions.map((file) =>
        fileLink(host, 'language', file, formatLanguage(file.lang, file.lang), { labelLang: file.lang, own }),
      ),
      strings.otherLanguages,
    ),
  )}`;
}

/** A list that assistive technology takes for one; named by its label, if there is one. */
export function list(name: string, items: readonly unknown[], label?: string): TemplateResult {
  if (!items.length) return none;
  return html`${label ? html`<p class="label" id=${name}>${label}</p>` : none}
    <ul part=${name} role="list" aria-labelledby=${label ? name : nothing}>
      ${items.map((item) => html`<li><span dir=${typeof item === 'string' ? 'auto' : nothing}>${item}</span></li>`)}
    </ul>`;
}
