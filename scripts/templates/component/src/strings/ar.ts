import shared from '@offprint/element/strings/ar.js';
import type { SampleWidgetStrings } from '../sample-widget.strings.js';

/** The element's words in Arabic. */
const strings: SampleWidgetStrings = {
  ...shared,
  publishedOn: (date) => `نُشر في ${date}`,
};

export default strings;
