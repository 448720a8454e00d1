import { answersIn } from '../cells/answers.js';
import { groundOn } from '../cells/ground.js';
import { survey } from '../cells/space.js';
import { compileRulebook } from '../compile/compile-rulebook.js';
import { parseDay } from '../../kernel/calendar.js';
import { labelOf, titleOf } from '../explain.js';
import type { ParameterValue } from '../run/parameters.js';
import { NO, YES } from '../run/kleene.js';
import { valuesOf } from '../run/read-value.js';
import type { Condition } from '../schema/condition.js';
import { allOf, type Asked, askedBy } from './asked.js';
import { namesBehind } from './names-behind.js';
import { personInWords } from './person-in-words.js';
import type { Scene } from './scene.js';

/** A list may have thousands of items, and each edit is compiled anew. */
const MOST_EDITS = 40;

/** The value of a parameter that is in force, and what it could be instead. */
interface Edit {
  readonly id: string;
  /** The day from which the value applies, as in the file. */
  readonly since: string;
  readonly value: ParameterValue;
  readonly says: string;
}

/**
 * The smallest edit of what staff may change that would make a requirement refuse somebody whom the others let through.
 *
 * Each number is tried one lower and one higher, each list with an item more
 * and an item less, each yes as a no.
 *
 * @param part - the requirements of the outcome that ask the same facts.
 * @returns a sentence that says which, and whom it would refuse; `undefined` where none does.
 */
export function whatWouldMatter(
  scene: Scene,
  outcome: string,
  requirement: string,
  part: readonly Asked[],
): string | undefined {
  const { rulebook, document } = scene;
  const rule = document.outcomes?.[outcome];
  const names = part.map((asked) => asked.requirement.name);
  if (rule === undefined) return undefined;
  // What else the rulebook decides need not be made ready for each edit.
  const alone = {
    ...rulebook.prepared.document,
    requirements: rulebook.prepared.document.requirements?.filter((one) => names.includes(one.name)),
    outcomes: { [outcome]: rule },
    tables: [],
    bands: [],
    ladders: [],
  };
  let tried = 0;
  for (const edit of editsOf(
    scene,
    namesBehind(
      part.map((asked) => asked.requirement.conditions),
      document,
    ),
  )) {
    if (tried++ === MOST_EDITS) return undefined;
    const parameters = { ...rulebook.prepared.document.parameters };
    const before = parameters[edit.id];
    if (before === undefined) continue;
    parameters[edit.id] = { ...before, values: { ...before.values, [edit.since]: { value: edit.value } } };
    const edited = compileRulebook({ ...rulebook.prepared, document: { ...alone, parameters } });
    const asked = askedBy({ ...scene, ground: groundOn(edited, scene.stretch.day) }, rule).filter((one) =>
      names.includes(one.requirement.name),
    );
    const refused = whomItRefuses(asked, requirement);
    if (refused !== undefined)
      return `It would matter if “${titleOf(rulebook, `param.${edit.id}`)}” ${edit.says}: it alone would then refuse somebody with ${refused}.`;
  }
  return undefined;
}

function* editsOf(scene: Scene, names: ReadonlySet<string>): Generator<Edit> {
  const { document, stretch, rulebook } = scene;
  for (const [id, { values }] of Object.entries(document.parameters ?? {})) {
    if (!names.has(`param.${id}`)) continue;
    const since = Object.keys(values)
      .filter((from) => parseDay(from) <= stretch.day)
      .sort()
      .at(-1);
    const value = since === undefined ? undefined : values[since]?.value;
    if (since === undefined || value === undefined) continue;
    if (typeof value === 'number') {
      for (const other of [value - 1, value + 1])
        yield { id, since, value: other, says: `were ${String(other)} instead of ${String(value)}` };
    } else if (typeof value === 'boolean') {
      yield { id, since, value: !value, says: `were ${value ? 'no' : 'yes'}` };
    } else if (Array.isArray(value)) {
      for (const item of itemsBeside(scene, `param.${id}`))
        if (!value.includes(item))
          yield { id, since, value: [...value, item], says: `had “${labelOf(rulebook, item)}” too` };
      for (const item of value)
        if (value.length > 1)
          yield { id, since, value: value.filter((one) => one !== item), says: `had no “${labelOf(rulebook, item)}”` };
    }
  }
}

/** What the facts that are compared with a list may hold. */
function itemsBeside({ document, rulebook, ground }: Scene, list: string): readonly string[] {
  const facts = new Set<string>();
  const visit = (condition: Condition): void => {
    if ('all' in condition) condition.all.forEach(visit);
    else if ('any' in condition) condition.any.forEach(visit);
    else if ('not' in condition) visit(condition.not);
    else if (
      !('condition' in condition) &&
      typeof condition.value === 'object' &&
      condition.value !== null &&
      'fact' in condition.value &&
      condition.value.fact === list
    )
      facts.add(condition.fact);
  };
  for (const { conditions } of document.requirements ?? []) visit(conditions);
  for (const condition of Object.values(document.conditions ?? {})) visit(condition);
  return [...facts].flatMap((name) => {
    const spec = rulebook.rules.facts[name];
    return (spec && valuesOf(spec, rulebook.layout, ground.day)) ?? [];
  });
}

function whomItRefuses(asked: readonly Asked[], requirement: string): string | undefined {
  const at = asked.findIndex((one) => one.requirement.name === requirement);
  const ground = asked[0]?.question[0];
  if (at < 0 || ground === undefined) return undefined;
  const questions = asked.map(({ question }) => question);
  const { of, size, witness, names, notProved } = answersIn(survey([ground], questions), questions);
  if (notProved !== undefined) return undefined;
  const others = allOf(
    of.filter((_, index) => index !== at),
    size,
  );
  const person = others.findIndex((answer, index) => answer === YES && of[at]![index] === NO);
  return person < 0 ? undefined : personInWords(ground, witness(person), names);
}
