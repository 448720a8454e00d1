export * from './catalogue-schema.js';
export * from './check-catalogue.js';
export * from './check-sources.js';
export * from './list-catalogue-warnings.js';
export * from './list-unproved.js';
export * from './load-catalogue.js';
