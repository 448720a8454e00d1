import type { Provenance } from './provenance.js';

/** A whole number of a catalogue with what it rests on, such as a minimum of units. */
export type SourcedNumber = { readonly value: number } & Provenance;
