import type { Problem } from '../../kernel/problem.js';
import { checkQualificationNumber } from '../check-qualification-number.js';
import { checkUnitNumber } from '../check-unit-number.js';
import type { Catalogue } from '../schema/catalogue.js';

/** Numbers whose check character does not fit: perhaps a slip of the pen. Never a reason to refuse a file. */
export function listCatalogueWarnings(catalogue: Catalogue): Problem[] {
  const says = (number: string): string =>
    `The check character of ${number} does not fit its digits. Compare it with the document; some genuine numbers may not follow the rule.`;
  const code = 'qualifications/check-character';
  return [
    ...(checkQualificationNumber(catalogue.number) === 'does-not-fit'
      ? [{ code, at: '/number', says: says(catalogue.number) }]
      : []),
    ...catalogue.units.flatMap((unit, at) =>
      checkUnitNumber(unit.number) === 'does-not-fit'
        ? [{ code, at: `/units/${at}/number`, says: says(unit.number) }]
        : [],
    ),
  ];
}
