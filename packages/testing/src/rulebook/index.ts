export { arbitraryFor, type ArbitraryForOptions } from './arbitrary/arbitrary-for.js';
export { arbitraryForCase, type Case } from './arbitrary/arbitrary-for-case.js';
export { arbitraryForConditions, type ArbitraryForConditionsOptions } from './arbitrary/arbitrary-for-conditions.js';
export { arbitraryForParameters } from './arbitrary/arbitrary-for-parameters.js';
export { answerSlowly, type Facts, type SlowAnswer } from './oracle/answer-slowly.js';
