import { type Answers, answersIn, type Question } from '../cells/answers.js';
import { survey } from '../cells/space.js';
import { NO, UNKNOWN, YES } from '../run/kleene.js';
import type { Condition } from '../schema/condition.js';
import type { Requirement } from '../schema/rule.js';
import { type Part, partsOf } from './clauses.js';
import { conditionInWords } from './condition-in-words.js';
import { fewest } from './fewest.js';
import { personInWords } from './person-in-words.js';
import { inForceIn, type Scene } from './scene.js';
import { titleOf } from '../explain.js';

/** Checks that each requirement can be met and can be missed, and that no clause of it is for nothing. */
export function checkRequirements(scene: Scene): void {
  for (const [place, requirement] of inForceIn(scene.document.requirements, scene))
    checkRequirement(scene, requirement, `/requirements/${String(place)}`);
}

function checkRequirement(scene: Scene, { name, conditions }: Requirement, at: string): void {
  const { ground, rulebook } = scene;
  const settled = ground.settle(conditions);
  // Switched on or off by a parameter: somebody meant that.
  if (typeof settled === 'boolean') return;
  const { parts, answers } = answersTo(scene, conditions, at);
  if (answers.notProved !== undefined) {
    scene.giveUp(at, answers.notProved);
    return;
  }
  const [whole] = answers.of as [Uint8Array];
  const title = titleOf(rulebook, name);
  const known = [...whole].filter((_, person) => answers.whole[person] === 1);
  if (!whole.includes(YES)) {
    scene.find({
      code: 'lint/unsatisfiable',
      severity: 'E',
      at: `${at}/conditions`,
      says: `Nobody can ever meet “${title}”${blockers(scene, conditions)}. Decide which of them is meant.`,
    });
    return;
  }
  if (!whole.includes(NO) && known.every((answer) => answer === YES)) {
    scene.find({
      code: 'lint/always-true',
      severity: 'W',
      at: `${at}/conditions`,
      says: `Everybody meets “${title}”, whatever is known of them, so it refuses nobody. Remove it, or say what it was to refuse.`,
    });
    return;
  }
  if (scene.isPast) return;
  parts.forEach((part, index) => {
    if (!isSame(whole, answers.of[index + 1]!)) return;
    if (isSwitch(ground, part.part)) return;
    scene.find({
      code: 'lint/redundant-condition',
      severity: 'W',
      at: `${at}/conditions${part.at}`,
      says: `“${title}” answers everybody the same without ${conditionInWords(part.part, rulebook)}${example(scene, answers, whole)}. Remove it, or correct what it was to add.`,
    });
  });
}

/** What a requirement answers everybody, and what it would without each of its parts; asked once for each place. */
export function answersTo(
  { ground }: Scene,
  conditions: Condition,
  at: string,
): { readonly parts: readonly Part[]; readonly answers: Answers } {
  return ground.once(at, () => {
    const parts = partsOf(conditions);
    const questions = [conditions, ...parts.map(({ without }) => without)].map((condition): Question => [
      ground,
      ground.settle(condition),
    ]);
    return { parts, answers: answersIn(survey([ground], questions), questions) };
  });
}

/** Whether a clause is settled by parameters alone: it waits to be switched on. */
function isSwitch(ground: Scene['ground'], part: Condition): boolean {
  return typeof ground.settle(part) === 'boolean';
}

function isSame(a: Uint8Array, b: Uint8Array): boolean {
  return a.every((answer, index) => answer === b[index]);
}

function example({ ground }: Scene, { witness, names, size, whole }: Answers, answered: Uint8Array): string {
  for (let person = 0; person < size; person++)
    if (whole[person] === 1 && answered[person] === YES)
      return ` (as for somebody with ${personInWords(ground, witness(person), names)})`;
  return '';
}

/** The smallest set of clauses that block each other. */
function blockers({ ground, rulebook }: Scene, condition: Condition): string {
  if (!('all' in condition) || condition.all.length < 2) return '';
  const isBlocked = (clauses: readonly Condition[]): boolean => {
    if (clauses.length === 0) return false;
    const question: Question = [ground, ground.settle({ all: clauses })];
    const { of, notProved } = answersIn(survey([ground], [question]), [question]);
    return notProved === undefined && !of[0]!.includes(YES) && !of[0]!.every((answer) => answer === UNKNOWN);
  };
  const block = fewest(condition.all, isBlocked);
  return block.length < 2
    ? ''
    : `: ${block.map((one) => conditionInWords(one, rulebook)).join(' and ')} rule each other out`;
}
