import { en as shared } from '../combination.texts.js';

/** The words of `<guild-unit-picker>`, in English. */
export const en = {
  ...shared,
  chosen: (n: number) => `${n} chosen`,
  together: (units: string) => `together with ${units}`,
  barredBy: (units: string) => `Not together with ${units}`,
  forced: 'Needed in every way to finish',
  impossible: 'Cannot be part of any way to finish',
  free: 'Open: you may take it or leave it',
  credits: (n: number) => (n === 1 ? '1 credit' : `${n} credits`),
  creditUnknown: 'credit not stated',
  hours: (n: number) => `${n} guided hours`,
  added: (units: string) => `Added: ${units}.`,
  removed: (units: string) => `Removed: ${units}.`,
  busy: 'Saving …',
  refused: 'The change was not made.',
  failed: 'Something went wrong, and the change was not made. Please try again.',
};

/** The words of `<guild-unit-picker>`. */
export type UnitPickerWords = typeof en;
