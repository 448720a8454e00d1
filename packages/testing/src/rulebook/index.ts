export { arbitraryFor, type ArbitraryForOptions } from './arbitrary/arbitrary-for.js';
export { arbitraryForCase, type Case } from './arbitrary/arbitrary-for-case.js';
export { arbitraryForParameters } from './arbitrary/arbitrary-for-parameters.js';
