import type { Refutation } from './certificate.js';
import type { CompletionModel } from './completion-model.js';
import type { SearchResult } from './search-completions.js';

/** A search that found nothing, written down so that it can be checked. */
export function writeRefutation(
  model: CompletionModel,
  search: SearchResult,
  claim: Pick<Refutation, 'chosen' | 'without' | 'below' | 'cost' | 'requirements'>,
): Refutation {
  return {
    ...claim,
    order: model.items.map((item) => item.units.map((unit) => unit.number)),
    layers: search.layers.map((layer) => layer.map((label) => [label.cost, ...label.state])),
  };
}
