import type { CatalogueUnit } from '@guildhall/core/qualifications';
import type { Paint } from '../output/printer.js';

/** What the other cells of a row take at most. */
const BESIDE_THE_TITLE = 54;

/** A unit as the cells of a table: its reference or else its number, its title cut to the width, its credit and level. */
export function rowOfUnit(unit: CatalogueUnit, paint: Paint, width: number): string[] {
  const { ref, number, title, credit, level } = unit;
  const room = width - BESIDE_THE_TITLE;
  const short = title.length > room ? `${title.slice(0, room - 1).trimEnd()}…` : title;
  const star = 'status' in unit && unit.status === 'illustrative' ? '*' : '';
  return [
    `    ${paint.bold(ref ?? number)}`,
    ref === undefined ? '' : number,
    `${short}${star}`,
    credit === undefined ? 'credit not stated' : `${credit} ${credit === 1 ? 'credit' : 'credits'}`,
    level === undefined ? '' : `level ${level}`,
  ];
}
