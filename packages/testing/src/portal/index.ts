export { compileAll } from './compile-all.js';
export { createTestClock, type TestClock } from './create-test-clock.js';
export { createTestPortal, type TestActor, type TestPortal, type TestPortalOptions } from './create-test-portal.js';
export { portalLaws } from './laws/index.js';
export { checkPortal, type PortalTrial } from './model/check-portal.js';
export type { WorldParts } from './model/prepare-world.js';
export { runStory, STORY_BEGINS } from './story/index.js';
