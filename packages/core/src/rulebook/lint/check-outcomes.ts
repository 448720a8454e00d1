import { type Answers, answersIn, apart } from '../cells/answers.js';
import { survey } from '../cells/space.js';
import { factsIn } from '../compile/references.js';
import { titleOf } from '../explain.js';
import { jsonPointer } from '../../kernel/json-pointer.js';
import { YES } from '../run/kleene.js';
import type { OutcomeRule } from '../schema/rule.js';
import { allOf, type Asked, askedBy } from './asked.js';
import { fewest } from './fewest.js';
import { checkMonotone } from './check-monotone.js';
import { personInWords } from './person-in-words.js';
import type { Scene } from './scene.js';
import { whatWouldMatter } from './what-would-matter.js';

/** Checks that each outcome can be yes, that none of its requirements is for nothing, and that more of the good is never worse. */
export function checkOutcomes(scene: Scene): void {
  for (const [name, outcome] of Object.entries(scene.document.outcomes ?? {})) checkOutcome(scene, name, outcome);
}

function checkOutcome(scene: Scene, name: string, outcome: OutcomeRule): void {
  const asked = askedBy(scene, outcome);
  const questions = asked.map(({ question }) => question);
  const everybody = survey([scene.ground], questions);
  for (const members of apart(everybody, questions)) {
    const part = members.map((index) => asked[index]!);
    const answers = answersIn(
      everybody,
      part.map(({ question }) => question),
    );
    const at = jsonPointer(['outcomes', name]);
    if (answers.notProved !== undefined) {
      scene.giveUp(at, answers.notProved);
      continue;
    }
    if (!checkCanBeYes(scene, name, at, part, answers)) continue;
    checkEachMatters(scene, name, outcome, part, answers);
    const facts = new Set(part.flatMap(({ requirement }) => [...factsIn(requirement.conditions, scene.document)]));
    checkMonotone(scene, name, at, answers, facts);
  }
}

function checkCanBeYes(
  { find, rulebook, document }: Scene,
  name: string,
  at: string,
  part: readonly Asked[],
  { of, size }: Answers,
): boolean {
  const isBlocked = (vectors: readonly Uint8Array[]): boolean =>
    vectors.length > 0 && !allOf(vectors, size).includes(YES);
  if (!isBlocked(of)) return true;
  const guarantee = document.guarantees?.find((one) => 'satisfiable' in one && one.satisfiable === name);
  const alone = part[of.findIndex((vector) => !vector.includes(YES))];
  if (alone !== undefined) {
    // One that nobody can meet is told where it stands; one that a parameter has switched off only breaks a guarantee.
    const [, settled] = alone.question;
    const { needs = [] } = document.outcomes?.[name] ?? {};
    if (settled === false && guarantee !== undefined)
      find({
        code: 'lint/unsatisfiable',
        severity: 'E',
        at: `${at}/needs/${String(needs.indexOf(alone.requirement.name))}`,
        says: `“${titleOf(rulebook, alone.requirement.name)}” lets nobody through as its parameters are, so nobody is answered yes to “${titleOf(rulebook, name)}”, although the guarantee “${guarantee.id}” says somebody can. Decide which of them is meant.`,
      });
    return false;
  }
  const block = fewest(of, isBlocked).map((vector) => titleOf(rulebook, part[of.indexOf(vector)]!.requirement.name));
  find({
    code: 'lint/unsatisfiable',
    severity: 'E',
    at: `${at}/needs`,
    says: `Nobody can ever be answered yes to “${titleOf(rulebook, name)}”: ${block.map((title) => `“${title}”`).join(' and ')} rule each other out${guarantee === undefined ? '' : `, although the guarantee “${guarantee.id}” says somebody can`}. Decide which of them is meant.`,
  });
  return false;
}

function checkEachMatters(
  scene: Scene,
  name: string,
  { needs, onlyIf }: OutcomeRule,
  part: readonly Asked[],
  { of, size, witness, names }: Answers,
): void {
  if (part.length < 2 || scene.isPast) return;
  const whole = allOf(of, size);
  part.forEach(({ requirement, question }, index) => {
    if (requirement.name === onlyIf || typeof question[1] === 'boolean') return;
    const others = of.filter((_, place) => place !== index);
    const without = allOf(others, size);
    if (whole.some((answer, person) => answer !== without[person])) return;
    const { rulebook, ground, find } = scene;
    const yes = whole.indexOf(YES);
    const edit = whatWouldMatter(scene, name, requirement.name, part);
    find({
      code: 'lint/redundant-rule',
      severity: 'W',
      at: jsonPointer(['outcomes', name, 'needs', needs.indexOf(requirement.name)]),
      says: `“${titleOf(rulebook, requirement.name)}” refuses nobody whom the other requirements of “${titleOf(rulebook, name)}” let through${yes < 0 ? '' : ` (as for somebody with ${personInWords(ground, witness(yes), names)})`}. ${edit ?? 'No single change of what staff may change would make it matter.'} Remove it, or decide what it is to add.`,
      ...(yes < 0 ? {} : { witness: witness(yes) }),
    });
  });
}
