export { SampleWidget } from './sample-widget.js';
export { sampleWidgetStrings, type SampleWidgetStrings } from './sample-widget.strings.js';
