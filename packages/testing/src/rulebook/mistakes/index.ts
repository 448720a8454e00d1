export { type Caught, caughtBy, type CaughtByOptions } from './caught-by.js';
export { type Mistake, mistakesIn, type MistakesInOptions, placesOfMistakes } from './mistakes-in.js';
