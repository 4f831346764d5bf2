import shared from '@offprint/element/strings/pt.js';
import type { SampleWidgetStrings } from '../sample-widget.strings.js';

/** The element's words in Portuguese. */
const strings: SampleWidgetStrings = {
  ...shared,
  publishedOn: (date) => `Publicado em ${date}`,
};

export default strings;
