import * as run from '../run/index.js';
import { Call, type Makers, type Planned } from './call.js';
import { countRows } from './count-rows.js';
import * as exactly from './exactly.js';
import { takeRow } from './take-row.js';

const MAKERS: Makers = { ...run, ...exactly, countRows, takeRow };

/** Makes every call of a plan, innermost first. */
export function carryOut<T>(planned: Planned<T>): T;
export function carryOut(planned: unknown): unknown {
  if (planned instanceof Call) {
    const make = MAKERS[planned.name] as (...args: readonly unknown[]) => unknown;
    return make(...planned.args.map((arg) => carryOut<unknown>(arg)));
  }
  if (Array.isArray(planned)) return planned.map((item) => carryOut<unknown>(item));
  if (typeof planned !== 'object' || planned === null) return planned;
  return Object.fromEntries(Object.entries(planned).map(([key, value]) => [key, carryOut(value)]));
}
