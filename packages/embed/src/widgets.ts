import { AnalysisCard } from '@offprint/analysis-card';
import { defineElement, type VersionedElement } from '@offprint/element';
import { ProgramBanner } from '@offprint/program-banner';
import { RelatedAnalyses } from '@offprint/related-analyses';
import { SummaryDownload } from '@offprint/summary-download';
import { tagOf, type Name } from './tags.js';

/** Class of each element, by the name that snippets use. */
export const classes: ReadonlyMap<string, VersionedElement & { readonly observedAttributes: readonly string[] }> =
  new Map(
    Object.entries({ card: AnalysisCard, summary: SummaryDownload, related: RelatedAnalyses, banner: ProgramBanner }),
  );

/** Defines all elements: those that stand on the page begin their work. */
export function register(): void {
  for (const [name, elementClass] of classes) defineElement(tagOf[name as Name], elementClass);
}
