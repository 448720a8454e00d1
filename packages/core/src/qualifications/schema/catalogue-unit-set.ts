import type { Provenance } from './provenance.js';

/**
 * Units that belong together: as a link, choosing one chooses all (links that share a unit join up);
 * as a bar, at most one of them counts.
 */
export type CatalogueUnitSet = { readonly units: readonly string[] } & Provenance;
