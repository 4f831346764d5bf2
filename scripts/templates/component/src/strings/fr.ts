import shared from '@offprint/element/strings/fr.js';
import type { SampleWidgetStrings } from '../sample-widget.strings.js';

/** The element's words in French. */
const strings: SampleWidgetStrings = {
  ...shared,
  publishedOn: (date) => `Publié le ${date}`,
};

export default strings;
