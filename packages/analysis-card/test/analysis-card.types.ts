// Public types, asserted by compilation: each marked line has to be an error.
import type { AnalysisCard, AnalysisCardLayout, OffprintActivateEvent } from '@offprint/analysis-card';
import type {} from '@offprint/analysis-card/define.js';

declare const event: OffprintActivateEvent;

export const card: AnalysisCard = document.createElement('offprint-analysis-card');
export const layout: AnalysisCardLayout = card.layout;
export const link: 'action' | 'headline' = event.link === 'action' ? event.link : 'headline';
export const href: string = event.href;

card.analysis = { headline: 'Copper' };
card.reload();

// @ts-expect-error a layout is one of five words
card.layout = 'spiral';
// @ts-expect-error authors are objects, not names
card.authors = ['Ada Berg'];
// @ts-expect-error the address of a link that was followed is no longer to be changed
event.href = '#';
