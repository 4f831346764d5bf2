import shared from '@offprint/element/strings/de.js';
import type { SampleWidgetStrings } from '../sample-widget.strings.js';

/** The element's words in German. */
const strings: SampleWidgetStrings = {
  ...shared,
  publishedOn: (date) => `Veröffentlicht am ${date}`,
};

export default strings;
