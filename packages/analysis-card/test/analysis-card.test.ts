import { clientFixtures } from '@offprint/testing';
import { modules } from './harness.ts';
import { analysisCardSuite } from './suite.ts';

analysisCardSuite('rendered by the page', clientFixtures(modules));
