import shared from '@offprint/element/strings/it.js';
import type { SampleWidgetStrings } from '../sample-widget.strings.js';

/** The element's words in Italian. */
const strings: SampleWidgetStrings = {
  ...shared,
  publishedOn: (date) => `Pubblicato il ${date}`,
};

export default strings;
