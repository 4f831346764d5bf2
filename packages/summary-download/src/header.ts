import { nothing, type TemplateResult } from 'lit';
import {
  authorsLine,
  counted,
  dateElement,
  dateOf,
  formatDate,
  heading,
  html,
  none,
  wholeNumber,
  type PartialAnalysis,
} from '@offprint/element';
import { readingMinutes } from './facts.js';
import type { Host } from './host.js';
import { named } from './links.js';

/** A line of what is known; no line where nothing is. */
function row(part: string, pieces: readonly unknown[]): TemplateResult {
  const known = pieces.filter(Boolean);
  return known.length ? html`<p part=${part}>${known}</p>` : none;
}

/**
 * Kicker, headline and byline.
 *
 * @param isLink - True if the headline leads to the page of the analysis. Where the download link does, one is enough.
 */
export function header(host: Host, content: PartialAnalysis, isLink: boolean): TemplateResult {
  const { authors = [], headline, kind, lang, program, published, series, updated, url } = content;
  const { slots, strings } = host;
  const { language } = host.language;
  const said = (part: string, text: string | undefined): unknown =>
    text && html`<span part=${part} lang=${lang ?? nothing}>${`${text} `}</span>`;
  const names = authorsLine(host, authors, wholeNumber(host.maxAuthors) ?? 6);
  const minutes = host.hides('reading-time') ? 0 : (wholeNumber(host.readingMinutes) ?? readingMinutes(content));
  const title = named(host, 'link', { name: headline!, ...(isLink && { url: url! }) }, { lang });
  return html`<div part="header">
    ${heading(host.headingLevel, html`<span id="headline">${slots.render('headline', title)}</span>`)}
    ${row('kicker', [
      said('kind', kind),
      said('series', series?.number ? strings.seriesNumber(series.name, series.number) : series?.name),
    ])}${row('byline', [
      names && html`<span>${[names, ' ']}</span>`,
      published && dateElement(published, language),
      updated && updated.iso !== published?.iso && dateElement(updated, language, strings.updated),
      minutes && html`<span>${`${strings.minutesRead(...counted(minutes, language))} `}</span>`,
      program && !host.hides('program') && html`<span>${named(host, 'program', program)}</span>`,
    ])}
  </div>`;
}

/** Says that there is a newer version, or how old the data are. */
export function notice(host: Host, { supersededBy }: PartialAnalysis): TemplateResult {
  const { strings } = host;
  const date = dateOf(host.archived);
  const text = row('notice', [
    supersededBy && [
      `${strings.superseded} `,
      named(host, 'notice', { name: supersededBy.headline ?? supersededBy.url, url: supersededBy.url }),
      ' ',
    ],
    date && strings.archived(formatDate(date, host.language.language)),
  ]);
  return host.row('notice', text);
}
