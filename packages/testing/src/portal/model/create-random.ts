/** Draws that depend on a seed alone. */
export interface Random {
  /** A whole number from 0 to `below` (excluded); 0 where `below` is 0. */
  readonly below: (below: number) => number;
  /** One of some values. @throws RangeError when there are none. */
  readonly of: <T>(values: readonly T[]) => T;
  /** True once in so many draws. */
  readonly oneIn: (times: number) => boolean;
}

/**
 * A source of draws that is the same for the same seed.
 *
 * For a test that replays, not for anything that must not be guessed.
 */
export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  const draw = (): number => {
    // mulberry32
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(draw() * limit);
  return {
    below,
    of: (values) => {
      if (values.length === 0) throw new RangeError('There is nothing to draw from.');
      return values[below(values.length)]!;
    },
    oneIn: (times) => below(times) === 0,
  };
}
