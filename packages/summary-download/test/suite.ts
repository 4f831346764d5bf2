import type { Fixture } from '@offprint/testing';
import { contentSuite } from './content.suite.ts';
import { filesSuite } from './files.suite.ts';
import { languageSuite } from './language.suite.ts';
import { loadingSuite } from './loading.suite.ts';
import { referenceSuite } from './reference.suite.ts';

/** All that the element does, wherever it was rendered first. */
export function summaryDownloadSuite(mode: string, fixture: Fixture): void {
  describe(`<offprint-summary-download> ${mode}`, () => {
    contentSuite(fixture);
    filesSuite(fixture);
    languageSuite(fixture);
    referenceSuite(fixture);
    loadingSuite(fixture);
  });
}
