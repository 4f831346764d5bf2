import shared from '@offprint/element/strings/es.js';
import type { SampleWidgetStrings } from '../sample-widget.strings.js';

/** The element's words in Spanish. */
const strings: SampleWidgetStrings = {
  ...shared,
  publishedOn: (date) => `Publicado el ${date}`,
};

export default strings;
