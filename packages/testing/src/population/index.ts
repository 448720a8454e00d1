export type { Case as PopulationCase } from './case.js';
export { populationFor, type PopulationOptions, type SyntheticPerson } from './population-for.js';
