import type { SvelteHTMLElements } from 'svelte/elements';
import type { AnalysisCard, OffprintReadyEvent, RelatedAnalyses } from '@offprint/elements';
import type { SvelteElements } from '@offprint/elements/frameworks.js';

declare module 'svelte/elements' {
  // eslint-disable-next-line @typescript-eslint/no-empty-object-type -- because only an interface merges into theirs
  interface SvelteHTMLElements extends SvelteElements<HTMLAttributes<HTMLElement>> {}
}

type Props = SvelteHTMLElements['offprint-analysis-card'];

export const right: Props = {
  id: 'a',
  analysis: { headline: 'Copper' },
  layout: 'row',
  'onoffprint-ready': (event: OffprintReadyEvent) => event.count,
};
export const attached: Props = { [Symbol()]: (element: AnalysisCard) => element.reload() };
// @ts-expect-error -- another element's class
export const wrongAttachment: Props = { [Symbol()]: (element: RelatedAnalyses) => element.reload() };
// @ts-expect-error -- no such layout
export const wrongLayout: Props = { layout: 'diagonal' };
// @ts-expect-error -- another element's event
export const wrongEvent: Props = { 'onoffprint-empty': (event: OffprintReadyEvent) => event.count };
