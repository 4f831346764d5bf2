export { engine, type Engine, onlyIn } from './client/engine.ts';
export { clientFixtures, type Fixture } from './client/fixtures.ts';
export { nextFrame, oneEvent } from './client/waiting.ts';
