import type { ProblemCode } from './model.js';

/** What each problem means and what a webmaster can do; the readers themselves give the code alone. */
export const explanations: Readonly<Record<ProblemCode, string>> = {
  size: 'The text is longer than 2 million characters, so nothing of it is read. Split it into pages, linked by `next`.',
  json: 'The text is not JSON; the path is the position that the engine names. The other scripts of a page are still read.',
  markup: 'The text is a page or a feed, or a feed that is not well-formed. Hand its `Document` to `readPublications`.',
  pdf: 'The main content of the page links to several PDFs, so none is taken. Name one by `citation_pdf_url`.',
  format: 'Valid JSON, but neither schema.org JSON-LD nor JSON Feed nor the own JSON of Offprint. Name another file.',
  repaired:
    'The text is not valid JSON, but could be read: a wrapper, a semicolon or a raw control character. Mend it.',
  limit: 'The source has over 500 entries. The first 500 are read.',
  headline: 'An entry has no headline and is left out. Give it `headline` or `name`.',
  date: 'A date is not sure (day and month could be swapped, or do not exist) and is shown as written. Write 2026-11-04.',
  url: 'An address is not http(s), holds a password, or is relative without a base. It is left out.',
};
