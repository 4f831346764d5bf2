import { clientFixtures } from '@offprint/testing';
import { modules } from './harness.ts';
import { summaryDownloadSuite } from './suite.ts';

summaryDownloadSuite('rendered by the page', clientFixtures(modules));
