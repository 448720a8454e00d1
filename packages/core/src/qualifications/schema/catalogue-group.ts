import type { Provenance } from './provenance.js';
import type { SourcedNumber } from './sourced-number.js';

/**
 * A group of units. Of a mandatory group every unit must be chosen; of an optional one, enough
 * to reach its minima. All limits are optional. What exceeds a maximum does not count, for the
 * group or for the whole; it does no harm either. A maximum of credit caps the credit a group adds,
 * not the number of its units.
 */
export type CatalogueGroup = {
  readonly id: string;
  readonly description: string;
  readonly kind: 'mandatory' | 'optional';
  readonly minUnits?: SourcedNumber;
  readonly minCredit?: SourcedNumber;
  readonly maxUnits?: SourcedNumber;
  readonly maxCredit?: SourcedNumber;
} & Provenance;
