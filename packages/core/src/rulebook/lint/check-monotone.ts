import type { Answers } from '../cells/answers.js';
import { addWithBases } from '../compile/requirement.js';
import { titleOf } from '../explain.js';
import { type Kleene, NO, YES } from '../run/kleene.js';
import { allOf } from './asked.js';
import { personInWords } from './person-in-words.js';
import type { Fact } from '../schema/fact.js';
import type { Scene } from './scene.js';

/** Whether there is a more and a less of a fact. */
export function isChangeable(fact: Pick<Fact, 'type'> | undefined): boolean {
  return fact?.type === 'integer' || fact?.type === 'date' || fact?.type === 'boolean';
}

/**
 * Checks that more of a fact never turns a yes into a no: where a guarantee says so, and for what a person can only raise or lower.
 *
 * Everybody is compared with those who differ from them in that fact alone, and
 * in what it is derived from or what is derived from it.
 *
 * @param asked - the facts that the outcome's own conditions ask.
 */
export function checkMonotone(
  scene: Scene,
  outcome: string,
  at: string,
  answers: Answers,
  asked: ReadonlySet<string>,
): void {
  const { document } = scene;
  const promised = new Map<string, { readonly sign: 1 | -1; readonly at: string }>();
  for (const name of answers.names) {
    const { canChange } = document.facts[name] ?? {};
    if (!isChangeable(document.facts[name])) continue;
    if (canChange === 'up' || canChange === 'down') promised.set(name, { sign: canChange === 'up' ? 1 : -1, at });
  }
  for (const [index, guarantee] of (document.guarantees ?? []).entries())
    if (
      'monotone' in guarantee &&
      guarantee.monotone.outcome === outcome &&
      answers.names.has(guarantee.monotone.up) &&
      isChangeable(document.facts[guarantee.monotone.up])
    )
      promised.set(guarantee.monotone.up, { sign: 1, at: `/guarantees/${String(index)}` });
  for (const [name, promise] of promised) checkFact(scene, outcome, name, promise, answers, asked);
}

/** The facts that stay the same while one changes: not what it is derived from, unless that is asked itself, nor what is derived from it. */
function besides(name: string, { document }: Scene, names: Iterable<string>, asked: ReadonlySet<string>): string[] {
  const behind = (fact: string): ReadonlySet<string> => {
    const bases = new Set<string>();
    addWithBases(fact, document, bases);
    return bases;
  };
  const own = behind(name);
  return [...names].filter(
    (fact) => !fact.startsWith('#') && (asked.has(fact) || !own.has(fact)) && !behind(fact).has(name),
  );
}

function checkFact(
  scene: Scene,
  outcome: string,
  name: string,
  { sign, at }: { readonly sign: 1 | -1; readonly at: string },
  answers: Answers,
  asked: ReadonlySet<string>,
): void {
  const { ground, rulebook, find } = scene;
  const { size, witness, names } = answers;
  const others = besides(name, scene, names, asked).map((fact) => answers.held(fact));
  const own = answers.held(name);
  const whole = allOf(answers.of, size);
  const chains = new Map<string, { readonly value: number; readonly person: number }[]>();
  for (let person = 0; person < size; person++) {
    if (answers.whole[person] === 0) continue;
    const key = others.map((values) => values[person]).join(' ');
    const chain = chains.get(key) ?? [];
    chain.push({ value: sign * own[person]!, person });
    chains.set(key, chain);
  }
  for (const chain of chains.values()) {
    const rising = [...chain].sort((a, b) => a.value - b.value);
    const yes = rising.findIndex(({ person }) => (whole[person] as Kleene) === YES);
    const worse = yes < 0 ? undefined : rising.slice(yes).find(({ person }) => (whole[person] as Kleene) === NO);
    if (worse === undefined) continue;
    const [better, than] = [witness(rising[yes]!.person), witness(worse.person)];
    find({
      code: 'lint/not-monotone',
      severity: 'E',
      at,
      says: `${sign === 1 ? 'More' : 'Less'} of “${titleOf(rulebook, name)}” is worse: “${titleOf(rulebook, outcome)}” is yes for somebody with ${personInWords(ground, better, names)}, and no with ${personInWords(ground, than, [name])} and all else the same. Correct the comparison.`,
      witness: than,
    });
    return;
  }
}
