import { answersIn, type Question } from '../cells/answers.js';
import { survey } from '../cells/space.js';
import { titleOf } from '../explain.js';
import { parameterValue } from '../run/parameters.js';
import { NO, YES } from '../run/kleene.js';
import type { Band } from '../schema/rule.js';
import { conditionInWords } from './condition-in-words.js';
import { inForceIn, type Scene } from './scene.js';

/** Checks that each charge can apply, that each step can be reached, and that steps differ. */
export function checkBands(scene: Scene): void {
  for (const [place, band] of inForceIn(scene.document.bands, scene)) checkBand(scene, band, `/bands/${String(place)}`);
}

function checkBand(scene: Scene, { name, when, over, steps }: Band, at: string): void {
  const { ground, rulebook, find, document } = scene;
  const title = titleOf(rulebook, name);
  const settled = when === undefined ? true : ground.settle(when);
  if (typeof settled !== 'boolean' && when !== undefined) {
    const question: Question = [ground, settled];
    const { of, notProved } = answersIn(survey([ground], [question]), [question]);
    if (notProved !== undefined) scene.giveUp(at, notProved);
    else if (!of[0]!.includes(YES) || !of[0]!.includes(NO)) {
      const never = !of[0]!.includes(YES);
      find({
        code: never ? 'lint/unsatisfiable' : 'lint/always-true',
        severity: never ? 'E' : 'W',
        at: `${at}/when`,
        says: `“${title}” applies to ${never ? 'nobody' : 'everybody'}: ${conditionInWords(when, rulebook)} ${never ? 'never' : 'always'} holds. Correct the condition, or remove it.`,
      });
    }
  }
  const read = (value: number | { readonly fact: string } | undefined): number => {
    const held =
      typeof value === 'object' ? parameterValue(document.parameters, value.fact.slice(6), ground.day) : value;
    return typeof held === 'number' ? held : 0;
  };
  const most = document.facts[over]?.max ?? Infinity;
  steps.forEach((step, index) => {
    const here = `${at}/steps/${String(index)}`;
    if (read(step.atLeast) > most)
      find({
        code: 'lint/unreachable-rule',
        severity: 'E',
        at: `${here}/atLeast`,
        says: `Nobody reaches this step of “${title}”: it begins at ${String(read(step.atLeast))}, and “${titleOf(rulebook, over)}” is ${String(most)} at most. Correct where it begins.`,
      });
    const below = steps[index + 1];
    if (below !== undefined && read(step.percent) === read(below.percent) && read(step.pence) === read(below.pence))
      find({
        code: 'lint/redundant-rule',
        severity: 'W',
        at: here,
        says: `This step of “${title}” charges the same as the one below it, so where it begins changes nothing. Correct a charge, or remove the step.`,
      });
  });
}
