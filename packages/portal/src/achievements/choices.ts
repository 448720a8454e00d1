import { labelOf, parameterOn } from '@guildhall/core';
import type { ViewDesk } from '../engine/desk.js';

/** What may be chosen where the rules list it, with what each is called. */
export function choicesOf(desk: ViewDesk, parameter: 'reportReasons' | 'downloadPurposes') {
  const rulebook = desk.rulebook('achievements');
  const listed = parameterOn(rulebook, parameter, desk.today);
  const ids = Array.isArray(listed) ? (listed as readonly string[]) : [];
  return ids.map((id) => ({ id, label: labelOf(rulebook, id, desk.language) }));
}

/** What was chosen; nothing where it is none of those listed, as if the question had been left empty. */
export function chosenOf(
  desk: ViewDesk,
  parameter: 'reportReasons' | 'downloadPurposes',
  given: string | null,
): string | null {
  return choicesOf(desk, parameter).some(({ id }) => id === given) ? given : null;
}
