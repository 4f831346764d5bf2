import type { Fixture } from '@offprint/testing';
import { activationSuite } from './activation.suite.ts';
import { contentSuite } from './content.suite.ts';
import { hostileSuite } from './hostile.suite.ts';
import { languageSuite } from './language.suite.ts';
import { layoutSuite } from './layout.suite.ts';
import { slotSuite } from './slot.suite.ts';
import { sourceSuite } from './source.suite.ts';

/** All that a banner does, wherever it was rendered first. */
export function programBannerSuite(mode: string, fixture: Fixture): void {
  describe(`<offprint-program-banner> ${mode}`, () => {
    contentSuite(fixture);
    slotSuite(fixture);
    layoutSuite(fixture);
    languageSuite(fixture);
    activationSuite(fixture);
    sourceSuite(fixture);
    hostileSuite(fixture);
  });
}
