import { clientFixtures } from '@offprint/testing';
import { modules } from './harness.ts';
import { relatedAnalysesSuite } from './suite.ts';

relatedAnalysesSuite('rendered by the page', clientFixtures(modules));
