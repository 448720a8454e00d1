import { apart, type Question } from '../cells/answers.js';
import type { Ground } from '../cells/ground.js';
import { type Space, type Survey, survey } from '../cells/space.js';
import { decide } from '../decide.js';
import type { Decision, Given } from '../decision.js';
import type { Witness } from '../lint/finding.js';
import { YES } from '../run/kleene.js';
import type { Answered } from './difference.js';
import { addCharges, conditionsOf } from './questions.js';
import { REFUSED } from './verdict.js';
import { strangersOf, withoutClockOf } from './strangers.js';

/** One person, as two versions answer them. */
export interface Compared {
  readonly witness: Witness;
  readonly before: Answered;
  readonly after: Answered;
  /** Whether all that is asked of them is known. */
  readonly isWhole: boolean;
  /** The codes of the reasons told. */
  readonly reasons: readonly [before: readonly string[], after: readonly string[]];
}

/** How a question's people were gone through. */
export interface Gone {
  /** Every fact that is asked of them. */
  readonly names: ReadonlySet<string>;
  /** Why not everybody was compared; left out where everybody was. */
  readonly notProved?: string;
}

/**
 * Compares how two versions answer a question about everybody whom either tells apart.
 *
 * Requirements that ask nothing in common are looked at one after another, the
 * others met: whoever is answered otherwise is so by one of them.
 *
 * @param see - is shown everybody, and stops it by answering `true`.
 */
export function compareQuestion(
  grounds: readonly [Ground, Ground],
  question: string,
  see: (person: Compared) => boolean | undefined,
): Gone {
  const questions = grounds.flatMap((ground) => conditionsOf(ground, question));
  const everybody = survey(grounds, questions, (terms) => {
    for (const ground of grounds) addCharges(terms, ground, question);
  });
  const names = new Set(everybody.groups.flatMap((group) => [...group.names]));
  const isOutcome = grounds.some(({ document }) => document.outcomes?.[question] !== undefined);
  const parts = isOutcome
    ? apart(everybody, questions).map(
        (members) => new Set(members.flatMap((at) => [...everybody.groupsOf(questions[at]![1], questions[at]![0])])),
      )
    : [new Set(everybody.groups.keys())];
  const spaces = parts
    .filter((groups) => groups.size > 0)
    .map((groups) => everybody.among([...groups].sort((a, b) => a - b)));
  const compare = (witness: Witness, isWhole: boolean): Compared => ({
    ...compareOne(grounds, question, witness),
    isWhole,
  });
  // Of each part somebody whom both versions find in order, or as many of them as can be.
  const fine = spaces.map((space) => favourite(space, everybody, questions));
  const { bare } = everybody;
  const usual = Object.assign({}, ...fine.map((other) => other.given), bare.given) as Given;
  const apartFromAll = [
    ...everybody.groups.flatMap((group) => group.disputed ?? []).map(({ given }) => ({ ...bare.given, ...given })),
    ...strangersOf(grounds, usual, names),
  ].map((given) => ({ given, on: bare.on }));
  for (const witness of [...apartFromAll, ...withoutClockOf(grounds, usual, bare)])
    if (see(compare(witness, false)) === true) return { names };
  (spaces.length === 0 ? [everybody.among([])] : spaces).some((space, at) => {
    const others = fine.filter((_, index) => index !== at);
    const given = Object.assign({}, ...others.map((other) => other.given)) as Given;
    const on = others.find((other) => other.movesToday)?.on;
    let isStopped = false;
    space.each((person) => {
      const own = person.witness();
      const witness = { given: { ...given, ...own.given }, on: on ?? own.on };
      isStopped = see(compare(witness, person.isWhole())) === true;
      return isStopped;
    });
    return isStopped;
  });
  const notProved = spaces.find((space) => space.notProved !== undefined)?.notProved;
  return { names, ...(notProved === undefined ? {} : { notProved }) };
}

interface Favourite extends Witness {
  readonly movesToday: boolean;
}

/** Somebody of a space for whom as many versions as can be find every condition met that asks only what is in it. */
function favourite(space: Space, everybody: Survey, questions: readonly Question[]): Favourite {
  const movesToday = space.groups.some(({ options }) => options.some(({ on }) => on !== undefined));
  const places = new Set(space.groups.map((group) => everybody.groups.indexOf(group)));
  const asks = questions.flatMap(([ground, condition]) => {
    const groups = [...everybody.groupsOf(condition, ground)];
    return groups.length > 0 && groups.every((group) => places.has(group))
      ? [{ ground, ask: ground.ask(condition) }]
      : [];
  });
  let best: { readonly score: number; readonly witness: Witness } | undefined;
  space.each((person) => {
    const score = asks.filter(({ ground, ask }) => ask(ground.state) === YES).length;
    if (best === undefined || score > best.score) best = { score, witness: person.witness() };
    return score === asks.length;
  });
  return { ...(best?.witness ?? space.witnessAt(0)), movesToday };
}

/** How two versions answer one person. */
export function compareOne(
  grounds: readonly [Ground, Ground],
  question: string,
  { given, on }: Witness,
): Omit<Compared, 'isWhole'> {
  const [before, after] = grounds.map(({ rulebook }) => decide(rulebook, given, { on, ask: [question] })) as [
    Decision,
    Decision,
  ];
  return {
    witness: { given, on },
    before: answered(before, question),
    after: answered(after, question),
    reasons: [codesOf(before), codesOf(after)],
  };
}

function answered({ outcomes, values, problems }: Decision, question: string): Answered {
  const answer = outcomes[question];
  return problems[0] !== undefined ? { [REFUSED]: problems[0].says } : (answer ?? values);
}

function codesOf({ reasons, problems }: Decision): readonly string[] {
  return [...new Set([...reasons.map(({ code }) => code), ...problems.map(({ code }) => code)])].sort();
}
