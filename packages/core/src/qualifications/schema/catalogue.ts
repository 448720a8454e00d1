import type { CatalogueGroup } from './catalogue-group.js';
import type { CatalogueUnit } from './catalogue-unit.js';
import type { CatalogueUnitSet } from './catalogue-unit-set.js';
import type { ListedTotals } from './listed-totals.js';
import type { Provenance } from './provenance.js';
import type { SourcedNumber } from './sourced-number.js';

/**
 * A qualification's rule of combination as its file holds it, format `guildhall/catalogue@1`.
 *
 * Every minimum is optional: an absent one asks for nothing. `minCreditAtLevel` is credit from units
 * at or above the qualification's own level; it is stated, never computed. Alternatives that must not
 * be mixed (pathways) are files of their own with the same number and a `pathway`.
 *
 * @see docs/sources.md#imi-web-portal-2-centre
 */
export type Catalogue = {
  readonly $schema?: string;
  readonly format: 'guildhall/catalogue@1';
  readonly number: string;
  readonly pathway?: string;
  readonly title: string;
  readonly level?: number;
  readonly except?: Readonly<Record<string, Provenance>>;
  readonly notes?: readonly ({ readonly text: string } & Provenance)[];
  readonly minima: {
    readonly minUnits?: SourcedNumber;
    readonly minCredit?: SourcedNumber;
    readonly minCreditAtLevel?: SourcedNumber;
  };
  readonly listed?: ListedTotals;
  readonly groups: readonly CatalogueGroup[];
  readonly units: readonly CatalogueUnit[];
  readonly links?: readonly CatalogueUnitSet[];
  readonly bars?: readonly CatalogueUnitSet[];
} & Provenance;
