export type { Mutant } from './edit.js';
export { measureExamples, type MeasureOptions, type Strength, type Survivor } from './measure-examples.js';
export { missingExample } from './missing-example.js';
export { mutantsOf } from './mutants-of.js';
export type { Prove } from './prove.js';
