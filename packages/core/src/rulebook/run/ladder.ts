import type { Give } from './give.js';

/** Ordered rungs of facts that must all hold; the first that does decides. */
export function ladder(
  name: string,
  rungs: readonly { readonly outcome: string; readonly match: readonly number[] }[],
  otherwise: { readonly outcome: string; readonly reason: string },
): Give {
  return ({ low }) =>
    (values) => {
      const rung = rungs.find(({ match }) => match.every((slot) => low[slot] === 1));
      values[name] = rung?.outcome ?? otherwise.outcome;
      return rung === undefined ? otherwise.reason : undefined;
    };
}
