// Compiled, never run: the public types as a user meets them.
import '@offprint/sample-widget/define.js';
import { SampleWidget, type SampleWidgetStrings, sampleWidgetStrings } from '@offprint/sample-widget';

const element: SampleWidget = document.createElement('offprint-sample-widget');
const target: string | undefined = element.linkTarget;
element.analysis = { headline: target ?? '' };
// @ts-expect-error -- a headline is text
element.analysis = { headline: 1 };

const strings: SampleWidgetStrings = sampleWidgetStrings;
const sentence: string = strings.publishedOn('2024');
export const used: readonly unknown[] = [sentence, SampleWidget];
