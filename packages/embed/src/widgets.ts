import { AnalysisCard } from '@offprint/analysis-card';
import { defineElement } from '@offprint/element';
import { ProgramBanner } from '@offprint/program-banner';
import { RelatedAnalyses } from '@offprint/related-analyses';
import { SummaryDownload } from '@offprint/summary-download';

/** What a snippet calls an element: the second word of its tag. */
const CLASSES = {
  card: ['offprint-analysis-card', AnalysisCard],
  summary: ['offprint-summary-download', SummaryDownload],
  related: ['offprint-related-analyses', RelatedAnalyses],
  banner: ['offprint-program-banner', ProgramBanner],
} as const;

/** An element that a snippet can ask for. */
export interface Widget {
  readonly tag: string;
  readonly attributes: readonly string[];
}

/** By the name that snippets use. */
export const widgets: ReadonlyMap<string, Widget> = new Map(
  Object.entries(CLASSES).map(([name, [tag, { observedAttributes }]]) => [
    name,
    { tag, attributes: observedAttributes },
  ]),
);

/** Selects every element of ours, defined or not. */
export const TAGS = [...widgets.values()].map(({ tag }) => tag).join();

/** Defines all elements: those that stand on the page begin their work. */
export function register(): void {
  for (const [tag, elementClass] of Object.values(CLASSES)) defineElement(tag, elementClass);
}
