import type { Fixture } from '@offprint/testing';
import { activationSuite } from './activation.suite.ts';
import { contentSuite } from './content.suite.ts';
import { hostileInputSuite } from './hostile-input.suite.ts';
import { languageSuite } from './language.suite.ts';
import { loadingSuite } from './loading.suite.ts';
import { pictureSuite } from './picture.suite.ts';
import { slotSuite } from './slot.suite.ts';

/** All that a card does, wherever it was rendered first. */
export function analysisCardSuite(mode: string, fixture: Fixture): void {
  describe(`<offprint-analysis-card> ${mode}`, () => {
    contentSuite(fixture);
    pictureSuite(fixture);
    slotSuite(fixture);
    languageSuite(fixture);
    activationSuite(fixture);
    loadingSuite(fixture);
    hostileInputSuite(fixture);
  });
}
