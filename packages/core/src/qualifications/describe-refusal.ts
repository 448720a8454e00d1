import { listInWords } from './list-in-words.js';
import type { SelectionRefusal } from './selection-step.js';

/** Why a selection did not change, and what to do about it. */
export function describeRefusal({ code, unit, units }: SelectionRefusal): string {
  switch (code) {
    case 'qualifications/unknown-unit':
      return `This qualification has no unit ${unit}.`;
    case 'qualifications/barred':
      return units.length === 0
        ? `${unit} can never be chosen: the units linked to it bar each other.`
        : `${unit} cannot be chosen together with ${listInWords(units, 'or')}. Remove ${units.length === 1 ? 'it' : 'those'} first.`;
    case 'qualifications/mandatory-unit':
      return units.includes(unit)
        ? `${unit} is mandatory and stays.`
        : `${unit} stays, because it is linked to the mandatory ${listInWords(units)}.`;
  }
}
