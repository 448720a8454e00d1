import { en as shared } from '../combination.texts.js';

/** The words of `<guild-combination-status>`, in English. */
export const en = {
  ...shared,
  title: 'Rule of combination',
  whole: 'The whole qualification',
  groups: 'Groups',
  complete: 'Every part of the rule of combination is met.',
  ways: (least: number, count?: string) =>
    `${least === 1 ? 'One more unit finishes it' : `${least} more units finish it`}${count === undefined ? '' : count === '1' ? ', in one way' : `, in ${count} ways`}:`,
  barred: (units: string) => `Only one of these may be chosen: ${units}.`,
  strangers: (units: string) => `This qualification does not have: ${units}.`,
  found: (least: number) => `${least} more units finish it; whether fewer would is not proved:`,
  never: 'It can no longer be completed from here.',
  conflict: 'These cannot all stay:',
  unknown: 'Whether it can be completed is not known.',
  add: 'Add these',
  addNamed: (units: string) => `Add these: ${units}`,
  more: (n: string) => `and ${n} more`,
};

/** The words of `<guild-combination-status>`. */
export type CombinationStatusWords = typeof en;
