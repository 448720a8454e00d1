import type { PreparedRulebook } from './prepared.js';
import type { Given } from './decision.js';

/** The questions of a rulebook, and what tells which of them are asked. */
export interface QuestionIndex {
  readonly names: readonly string[];
  /** The questions asked whatever is given, as bits. */
  readonly always: bigint;
  /** The questions that a given fact or collection asks, as bits. */
  readonly askedBy: ReadonlyMap<string, bigint>;
  /** The same, where they fit a small integer; that is quicker. */
  readonly small: { readonly always: number; readonly askedBy: ReadonlyMap<string, number> } | undefined;
}

/** As many questions as fit a small integer, beside the bit for reasons. */
const MOST_BITS = 28;

/** Numbers the outcomes, tables, bands and ladders of a rulebook. Versions of one rule are one question. */
export function indexQuestions({ document }: PreparedRulebook): QuestionIndex {
  const { outcomes = {}, tables = [], bands = [], ladders = [] } = document;
  const asked = new Map<string, readonly string[] | undefined>();
  for (const [name, { askedWith }] of Object.entries(outcomes)) asked.set(name, askedWith);
  for (const { name, askedWith } of [...tables, ...bands, ...ladders]) asked.set(name, askedWith);
  const names = [...asked.keys()];
  const askedBy = new Map<string, bigint>();
  let always = 0n;
  names.forEach((name, index) => {
    const bit = 2n << BigInt(index);
    const facts = asked.get(name);
    if (facts === undefined) always |= bit;
    for (const fact of facts ?? []) askedBy.set(fact, (askedBy.get(fact) ?? 0n) | bit);
  });
  const small =
    names.length > MOST_BITS
      ? undefined
      : { always: Number(always), askedBy: new Map([...askedBy].map(([fact, bits]) => [fact, Number(bits)])) };
  return { names, always, askedBy, small };
}

/**
 * Which questions are asked: those named, or else all whose facts are given.
 *
 * @returns a key that is the same for the same questions; {@link questionsIn} reads it.
 */
export function whatIsAsked(
  index: QuestionIndex,
  given: Given,
  ask: readonly string[] | undefined,
  reasons: boolean,
): number | bigint {
  if (ask !== undefined || index.small === undefined) return whatIsNamed(index, given, ask) | (reasons ? 1n : 0n);
  const { always, askedBy } = index.small;
  let bits = reasons ? always | 1 : always;
  if (askedBy.size === 0) return bits;
  for (const name in given) if (given[name] !== undefined) bits |= askedBy.get(name) ?? 0;
  return bits;
}

function whatIsNamed(index: QuestionIndex, given: Given, ask: readonly string[] | undefined): bigint {
  let bits = 0n;
  if (ask === undefined) {
    bits = index.always;
    for (const name in given) if (given[name] !== undefined) bits |= index.askedBy.get(name) ?? 0n;
  }
  for (const name of ask ?? []) {
    const at = index.names.indexOf(name);
    if (at >= 0) bits |= 2n << BigInt(at);
  }
  return bits;
}

/** The questions that a key stands for, and whether reasons are wanted. */
export function questionsIn(
  index: QuestionIndex,
  key: number | bigint,
): { readonly asked: ReadonlySet<string>; readonly reasons: boolean } {
  const bits = BigInt(key);
  return {
    asked: new Set(index.names.filter((_, at) => (bits & (2n << BigInt(at))) !== 0n)),
    reasons: (bits & 1n) !== 0n,
  };
}
