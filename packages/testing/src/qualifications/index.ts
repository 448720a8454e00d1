export * from './arbitrary-for-catalogue.js';
export * from './arbitrary-for-selection.js';
export * from './generate-catalogue.js';
export * from './judge-by-brute-force.js';
