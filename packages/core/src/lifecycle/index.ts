export { type Advance, advance, type Step } from './advance.js';
export { drawLife } from './draw-life.js';
export type { Effect, EffectValue } from './effect.js';
export { setupLife } from './setup-life.js';
export { defineLife, type Life } from './life.js';
