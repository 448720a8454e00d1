import { titleOf } from '../explain.js';
import type { Ladder } from '../schema/rule.js';
import { inForceIn, type Scene } from './scene.js';

/** Checks that each rung of a ladder can be reached, and that it leads elsewhere than those below it. */
export function checkLadders(scene: Scene): void {
  for (const [place, ladder] of inForceIn(scene.document.ladders, scene))
    checkLadder(scene, ladder, `/ladders/${String(place)}`);
}

/** A rung asks only for what holds, so one is shadowed exactly where an earlier one asks for no more. */
function checkLadder({ find, rulebook }: Scene, { name, rungs, otherwise }: Ladder, at: string): void {
  const title = titleOf(rulebook, name);
  rungs.forEach(({ id, match, outcome }, index) => {
    const shadow = rungs.slice(0, index).find((earlier) => earlier.match.every((fact) => match.includes(fact)));
    if (shadow !== undefined)
      find({
        code: 'lint/unreachable-rule',
        severity: 'E',
        at: `${at}/rungs/${String(index)}`,
        says: `Nobody reaches the rung “${id}” of “${title}”: whoever meets it meets “${shadow.id}” above it, which decides first. Move it up, or remove it.`,
      });
    const below = rungs.slice(index + 1);
    if (shadow === undefined && below.every((later) => later.outcome === outcome) && otherwise.outcome === outcome)
      find({
        code: 'lint/redundant-rule',
        severity: 'W',
        at: `${at}/rungs/${String(index)}`,
        says: `The rung “${id}” of “${title}” gives ${outcome}, and so does everything below it. Remove it, or correct what it gives.`,
      });
  });
}
