export { createWorld, type World, type WorldOptions } from './create-world.js';
export type { WorldActor } from './world-actor.js';
