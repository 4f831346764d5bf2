import { clientFixtures } from '@offprint/testing';
import { fixtureSuite, tinyGreeting } from './fixtures.suite.ts';

fixtureSuite('client fixtures', clientFixtures([tinyGreeting]));
