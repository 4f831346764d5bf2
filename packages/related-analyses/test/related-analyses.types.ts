// Compiled, never run: the public types as a user meets them.
import '@offprint/related-analyses/define.js';
import {
  type OffprintLayoutEvent,
  type OffprintRangeEvent,
  type Range,
  RelatedAnalyses,
  type RelatedAnalysesStrings,
  relatedAnalysesStrings,
} from '@offprint/related-analyses';

const element: RelatedAnalyses = document.createElement('offprint-related-analyses');
element.analyses = [{ headline: 'A' }];
element.layout = 'grid';
// @ts-expect-error -- a word of a closed set
element.layout = 'spiral';
// @ts-expect-error -- read-only
element.range = { first: 1, last: 1, total: 1 };
const range: Range = element.range;
const moved: void = element.scrollToItem('id');

function onRange({ cause, first, last, total }: OffprintRangeEvent): string {
  return `${cause satisfies 'button' | 'layout' | 'method' | 'scroll'} ${first + last + total}`;
}
const onLayout = ({ layout }: OffprintLayoutEvent): 'grid' | 'scroll' => layout;

const strings: RelatedAnalysesStrings = relatedAnalysesStrings;
const sentence: string = strings.range('1–3', '8');
export const used: readonly unknown[] = [range, moved, onRange, onLayout, sentence, RelatedAnalyses];
