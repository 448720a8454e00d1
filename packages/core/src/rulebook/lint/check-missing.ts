import { formatDay } from '../../kernel/calendar.js';
import type { Ground } from '../cells/ground.js';
import { answersIn, type Question } from '../cells/answers.js';
import { survey } from '../cells/space.js';
import { titleOf } from '../explain.js';
import { jsonPointer } from '../../kernel/json-pointer.js';
import { NO, UNKNOWN } from '../run/kleene.js';
import { allOf, askedBy } from './asked.js';
import { personInWords } from './person-in-words.js';
import type { Scene } from './scene.js';

/**
 * Checks that what a fact is taken for when it is missing never grants.
 *
 * Comparisons with a missing fact are unknown, so only `ifMissing` can: where
 * somebody is answered yes by it whom some value of the fact would refuse.
 */
export function checkMissing(scene: Scene): void {
  const { document, ground, rulebook } = scene;
  const lenient = Object.entries(document.facts).flatMap(([name, { ifMissing }]) =>
    ifMissing === undefined ? [] : [name],
  );
  if (lenient.length === 0) return;
  for (const [outcome, rule] of Object.entries(document.outcomes ?? {})) {
    const questions: readonly Question[] = askedBy(scene, rule).map(({ question }) => question);
    const everybody = survey([ground], questions);
    for (const name of lenient) {
      const groups = new Set(everybody.groups.flatMap((group, at) => (group.names.has(name) ? [at] : [])));
      const near = questions.filter(([, condition]) =>
        [...everybody.groupsOf(condition, ground)].some((at) => groups.has(at)),
      );
      if (near.length === 0) continue;
      const { of, size, witness, names, held, notProved } = answersIn(everybody, near);
      if (notProved !== undefined) continue;
      const whole = allOf(of, size);
      const kin = new Set([...groups].flatMap((at) => [...everybody.groups[at]!.names]));
      const rest = [...names].flatMap((fact) => (kin.has(fact) ? [] : [held(fact)]));
      // Whoever has what is taken for it is answered as somebody of whom it is not known.
      const taken = takenFor(ground, name);
      const own = held(name);
      const refused = new Map<string, number>();
      const granted: (readonly [string, number])[] = [];
      for (let person = 0; person < size; person++) {
        if (whole[person] === UNKNOWN) continue;
        const key = rest.map((values) => values[person]).join(' ');
        if (whole[person] === NO) refused.set(key, person);
        else if (Object.is(own[person], taken)) granted.push([key, person]);
      }
      const found = granted.find(([key]) => refused.has(key));
      if (found === undefined) continue;
      const somebody = witness(found[1]);
      const known = Object.entries(somebody.given).filter(([fact]) => fact !== name);
      scene.find({
        code: 'lint/missing-data-grants',
        severity: 'E',
        at: jsonPointer(['facts', name, 'ifMissing']),
        says: `“${titleOf(rulebook, outcome)}” is yes for somebody of whom “${titleOf(rulebook, name)}” is not known, and no with ${personInWords(ground, witness(refused.get(found[0])!), names)}. What is not known may not grant: take a value that refuses, or leave “ifMissing” out.`,
        witness: { ...somebody, given: Object.fromEntries(known) },
      });
    }
  }
}

/** The number that stands for a fact where it is not given. */
function takenFor({ read, document, rulebook, day }: Ground, name: string): number | undefined {
  const slot = rulebook.layout.facts.get(name)?.index;
  return slot === undefined ? undefined : read({ [document.clock.fact]: formatDay(day) }, day)?.state.low[slot];
}
