import { differenceBetween } from '../diff/diff.js';
import { checkMeaning } from '../load/check-rulebook.js';
import type { Example, RulebookDocument } from '../schema/document.js';
import { compileMutants } from './compile-mutants.js';
import type { Mutant } from './edit.js';
import { holds } from './holds.js';
import { missingExample } from './missing-example.js';
import { mutantsOf } from './mutants-of.js';
import type { Prove } from './prove.js';

/** What {@link measureExamples} may be handed. */
export interface MeasureOptions {
  /** Whether a mutant that nothing noticed answers as the original does. Default: `differenceBetween`, which is exact. */
  readonly prove?: Prove;
  /** Whether a document keeps its own guarantees; asked of mutants that no example noticed. Default: no guarantee is asked. */
  readonly keepsGuarantees?: (document: RulebookDocument) => boolean;
}

/** A mutant that neither an example nor a guarantee noticed. */
export interface Survivor {
  readonly mutant: Mutant;
  /** `equivalent`: proved to answer as the original, so there is nothing to notice. `missed`: somebody is answered otherwise. */
  readonly status: 'equivalent' | 'missed' | 'not-proved';
  /** The example that is missing, ready to stand in the file; only where missed, and where an example can show it. */
  readonly example?: Example;
}

/** How strong the examples and guarantees of a rulebook are. */
export interface Strength {
  /** How many mutants an example or a guarantee noticed. */
  readonly killed: number;
  /** How many mutants the check of the file refuses, so that no example needs to notice them. */
  readonly refused: number;
  readonly survivors: readonly Survivor[];
  /** Killed of killed, missed and not proved, 0 to 1; 1 where there is none of them. */
  readonly score: number;
}

/**
 * Measures the examples of a checked rulebook: makes every small mistake in it and sees whether they notice.
 *
 * A mutant is killed by the first example that comes out otherwise than it
 * expects, or else by a guarantee that it breaks. What is left is compared with
 * the original about everybody. It decides nothing about texts. The examples must hold for the rulebook itself, which `runExamples` tells.
 */
export function measureExamples(document: RulebookDocument, options: MeasureOptions = {}): Strength {
  const { prove = differenceBetween, keepsGuarantees = () => true } = options;
  const compile = compileMutants(document);
  // What noticed one mutant is likely to notice the next: it is asked first.
  const examples = [...document.examples];
  const survivors: Survivor[] = [];
  let killed = 0;
  let refused = 0;
  for (const mutant of mutantsOf(document)) {
    if (checkMeaning(mutant.document).length > 0) {
      refused++;
      continue;
    }
    const rulebook = compile(mutant.document);
    const place = examples.findIndex((example) => !holds(rulebook, example));
    if (place >= 0) examples.unshift(...examples.splice(place, 1));
    if (place >= 0 || !keepsGuarantees(mutant.document)) {
      killed++;
      continue;
    }
    survivors.push(survivorOf(mutant, document, prove));
  }
  const counted = killed + survivors.filter(({ status }) => status !== 'equivalent').length;
  return { killed, refused, survivors, score: counted === 0 ? 1 : killed / counted };
}

function survivorOf(mutant: Mutant, document: RulebookDocument, prove: Prove): Survivor {
  const difference = prove(document, mutant.document);
  if (difference.kind === 'same') return { mutant, status: 'equivalent' };
  if (difference.kind === 'not-proved') return { mutant, status: 'not-proved' };
  const example = missingExample(document, mutant, difference.witness);
  return { mutant, status: 'missed', ...(example === undefined ? {} : { example }) };
}
