import { answersIn } from '../cells/answers.js';
import { groundOn } from '../cells/ground.js';
import { survey } from '../cells/space.js';
import { compileRulebook } from '../compile/compile-rulebook.js';
import { parseDay } from '../../kernel/calendar.js';
import { titleOf } from '../explain.js';
import { prepareRulebook } from '../load/prepare-rulebook.js';
import { NO, YES } from '../run/kleene.js';
import type { RulebookDocument } from '../schema/document.js';
import type { Parameter } from '../schema/rule.js';
import { allOf, askedBy } from './check-outcomes.js';
import { personInWords } from './person-in-words.js';
import type { Scene } from './scene.js';

/**
 * The smallest edit of one number that would make a requirement refuse somebody whom the others let through.
 *
 * Each number that staff may change is tried one lower and one higher.
 *
 * @returns a sentence that says which, and whom it would refuse; `undefined` where none does.
 */
export function whatWouldMatter(scene: Scene, outcome: string, requirement: string): string | undefined {
  const { document, stretch } = scene;
  for (const [id, parameter] of Object.entries(document.parameters ?? {})) {
    const since = inForce(parameter, stretch.day);
    const value = since === undefined ? undefined : parameter.values[since]?.value;
    if (since === undefined || typeof value !== 'number') continue;
    for (const other of [value - 1, value + 1]) {
      const edited = withValue(document, id, since, other);
      const refused = whomItRefuses({ ...scene, document: edited }, outcome, requirement);
      if (refused !== undefined)
        return `It would matter if “${titleOf(scene.rulebook, `param.${id}`)}” were ${String(other)} instead of ${String(value)}: it alone would then refuse somebody with ${refused}.`;
    }
  }
  return undefined;
}

function inForce({ values }: Parameter, day: number): string | undefined {
  return Object.keys(values)
    .filter((from) => parseDay(from) <= day)
    .sort()
    .at(-1);
}

function withValue(document: RulebookDocument, id: string, since: string, value: number): RulebookDocument {
  const parameter = document.parameters?.[id];
  const dated = parameter?.values[since];
  if (parameter === undefined || dated === undefined) return document;
  const values = { ...parameter.values, [since]: { ...dated, value } };
  return { ...document, parameters: { ...document.parameters, [id]: { ...parameter, values } } };
}

function whomItRefuses(scene: Scene, outcome: string, requirement: string): string | undefined {
  const { document, stretch } = scene;
  const ground = groundOn(compileRulebook(prepareRulebook(document)), stretch.day);
  const rule = document.outcomes?.[outcome];
  if (rule === undefined) return undefined;
  const asked = askedBy({ ...scene, ground }, rule);
  const at = asked.findIndex((one) => one.requirement.name === requirement);
  const questions = asked.map(({ question }) => question);
  const everybody = survey([ground], questions);
  // Others that ask none of the same facts can be met by anybody.
  const own = everybody.groupsOf(questions[at]![1], ground);
  const near = questions.filter(
    ([, condition], index) => index !== at && [...everybody.groupsOf(condition, ground)].some((group) => own.has(group)),
  );
  const { of, size, witness, names, notProved } = answersIn(everybody, [questions[at]!, ...near]);
  if (notProved !== undefined) return undefined;
  const others = allOf(of.slice(1), size);
  const person = others.findIndex((answer, index) => answer === YES && of[0]![index] === NO);
  return person < 0 ? undefined : personInWords(ground, witness(person), names);
}
