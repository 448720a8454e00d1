import fc from 'fast-check';

/**
 * Something somebody means to do. What it comes to depends on what is there
 * when its turn comes, and on nothing else, so that a run can be replayed and
 * shrunk.
 */
export type Intent =
  | { readonly kind: 'act'; readonly actor: number; readonly command: number; readonly seed: number }
  /** Sends the last command once more. */
  | { readonly kind: 'again' }
  | { readonly kind: 'look'; readonly actor: number; readonly view: number; readonly seed: number }
  /** Time goes on by so many hours. */
  | { readonly kind: 'wait'; readonly hours: number }
  /** What time has made due is done. */
  | { readonly kind: 'due' }
  /** What waits to be sent is sent. */
  | { readonly kind: 'deliver' };

const number = fc.nat({ max: 0x7fffffff });

/** Intents, most of them commands. */
const arbitraryIntent: fc.Arbitrary<Intent> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.record({ kind: fc.constant('act' as const), actor: number, command: number, seed: number }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('look' as const), actor: number, view: number, seed: number }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'again' as const }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('wait' as const), hours: fc.constantFrom(1, 23, 24, 168, 720, 2200) }),
  },
  { weight: 1, arbitrary: fc.constant({ kind: 'due' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'deliver' as const }) },
);

/** So many intents in a row. When a run fails it is shrunk by leaving intents out. */
export function arbitraryIntents(steps: number): fc.Arbitrary<readonly Intent[]> {
  // An option is shrunk to nothing first, and this often it is never nothing to begin with.
  const perhaps = fc.option(arbitraryIntent, { freq: 1_000_000, nil: undefined });
  return fc
    .array(perhaps, { minLength: steps, maxLength: steps, size: 'max' })
    .map((intents) => intents.filter((intent) => intent !== undefined));
}
