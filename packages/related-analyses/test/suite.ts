import type { Fixture } from '@offprint/testing';
import { contentSuite } from './content.suite.ts';
import { hostileSuite } from './hostile.suite.ts';
import { layoutSuite } from './layout.suite.ts';
import { loadingSuite } from './loading.suite.ts';
import { scrollingSuite } from './scrolling.suite.ts';
import { slotSuite } from './slot.suite.ts';

/** All that the element does, wherever it was rendered first. */
export function relatedAnalysesSuite(mode: string, fixture: Fixture): void {
  describe(`<offprint-related-analyses> ${mode}`, () => {
    contentSuite(fixture);
    slotSuite(fixture);
    scrollingSuite(fixture);
    layoutSuite(fixture);
    loadingSuite(fixture);
    hostileSuite(fixture);
  });
}
