import type { AnalysisElement, LinkHost, NamedLink, RelatedLink } from '@offprint/element';
import type { summaryDownloadStrings } from './summary-download.strings.js';

/** What the parts of the summary ask of their element. */
export interface Host extends LinkHost, Pick<AnalysisElement, 'headingLevel' | 'hides' | 'language' | 'row' | 'slots'> {
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
