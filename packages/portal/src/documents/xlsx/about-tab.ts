import type { RegistrationGroupsBook } from '../registration-groups-book.js';
import { HEADS, type LookedRow } from './layout.js';

/** Whose groups they are and when the file was made, and which rules each group was checked with. */
export function aboutRows({ centre, madeAt, groups }: RegistrationGroupsBook): readonly LookedRow[] {
  const rules = groups.flatMap((group) =>
    group.rules.map(({ rulebook, version, hash }) => ({
      cells: [group.number, rulebook, version, hash],
      look: 'plain' as const,
    })),
  );
  return [
    { cells: [HEADS.centreNumber, centre.number], look: 'fact' },
    { cells: [HEADS.centreName, centre.name], look: 'fact' },
    { cells: [HEADS.madeAt, madeAt], look: 'fact' },
    { cells: [], look: 'plain' },
    { cells: [HEADS.groupNumber, HEADS.rulebook, HEADS.version, HEADS.hash], look: 'head' },
    ...rules,
  ];
}
