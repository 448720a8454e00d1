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

// Mostly short: what is open ends by itself when much time goes by.
const HOURS = [1, 1, 1, 2, 5, 23, 23, 24, 24, 24, 24, 48, 72, 168, 168, 168, 240, 720, 2200];

/** Intents, most of them commands. */
const arbitraryIntent: fc.Arbitrary<Intent> = fc.oneof(
  {
    weight: 28,
    arbitrary: fc.record({ kind: fc.constant('act' as const), actor: number, command: number, seed: number }),
  },
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('look' as const), actor: number, view: number, seed: number }),
  },
  { weight: 2, arbitrary: fc.constant({ kind: 'again' as const }) },
  {
    weight: 4,
    arbitrary: fc.record({ kind: fc.constant('wait' as const), hours: fc.constantFrom(...HOURS) }),
  },
  { weight: 2, arbitrary: fc.constant({ kind: 'due' as const }) },
  // Seldom: documents are made then, which takes longer than all else.
  { weight: 1, arbitrary: fc.constant({ kind: 'deliver' as const }) },
);

/** What is meant in one run. */
export interface Plan {
  /** Picks the rooms that most commands are drawn from, so that a run goes deep. */
  readonly focus: number;
  readonly intents: readonly Intent[];
}

/** A plan of so many intents. When a run fails it is shrunk by leaving intents out; its focus stays. */
export function arbitraryPlan(steps: number): fc.Arbitrary<Plan> {
  // An option is shrunk to nothing first, and this often it is never nothing to begin with.
  const perhaps = fc.option(arbitraryIntent, { freq: 1_000_000, nil: undefined });
  return fc.record({
    focus: fc.noShrink(number),
    intents: fc
      .array(perhaps, { minLength: steps, maxLength: steps, size: 'max' })
      .map((intents) => intents.filter((intent) => intent !== undefined)),
  });
}
