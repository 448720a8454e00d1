export { conformance, type ConformanceOptions, type ConformanceTest } from './conformance.js';
export { type SampleTables, sampleTables } from './sample.js';
