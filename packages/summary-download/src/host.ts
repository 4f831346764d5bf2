import type { TemplateResult } from 'lit';
import { none, type AnalysisElement, type LinkHost, type NamedLink, type RelatedLink } from '@offprint/element';
import type { summaryDownloadStrings } from './summary-download.strings.js';

/** What the parts of the summary ask of their element. */
export interface Host extends LinkHost, Pick<AnalysisElement, 'headingLevel' | 'hides' | 'language' | 'slots'> {
  readonly archived: string | undefined;
  readonly downloadLabel: string | undefined;
  readonly maxAuthors: number | string;
  readonly partners: NamedLink[] | undefined;
  readonly pdfTagged: boolean;
  readonly previewLines: number | string;
  readonly readingMinutes: string | undefined;
  readonly strings: typeof summaryDownloadStrings;
  readonly supersedes: RelatedLink | undefined;
}

/** What the author put there, else what is known; nothing if `hide` names it. */
export const slot = (host: Host, name: string, content: TemplateResult): TemplateResult =>
  host.hides(name) ? none : host.slots.render(name, content);
