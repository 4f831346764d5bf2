import { clientFixtures } from '@offprint/testing';
import { modules } from './harness.ts';
import { programBannerSuite } from './suite.ts';

programBannerSuite('rendered by the page', clientFixtures(modules));
