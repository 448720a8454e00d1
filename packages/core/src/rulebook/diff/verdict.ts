import type { FactValue } from '../decision.js';
import type { Answered, Verdict } from './difference.js';

const RANKS = { no: 0, unknown: 1, 'not-applicable': 1, yes: 2 } as const;

/** Under this name stands what was wrong with what was given, in the place of an answer. */
export const REFUSED = 'refused';

/** Which way an answer moved: better and worse are up and down; a charge that falls is better. */
export type Move = 'up' | 'down' | 'sideways' | 'none';

/** Which way one person's answer moved. `isCharge` says that what is given is pence that somebody pays. */
export function moveOf(before: Answered, after: Answered, isCharge: boolean): Move {
  // Who could not be given before is no worse off; who no longer can be, is.
  if (isRefused(before) || isRefused(after)) return isRefused(before) ? 'none' : 'down';
  if (typeof before === 'string' && typeof after === 'string') {
    if (before === after) return 'none';
    const by = RANKS[after] - RANKS[before];
    return by > 0 ? 'up' : by < 0 ? 'down' : 'sideways';
  }
  const [was, is] = [before, after] as readonly Readonly<Record<string, FactValue>>[];
  const keys = new Set([...Object.keys(was ?? {}), ...Object.keys(is ?? {})]);
  const moved = [...keys].filter((key) => was?.[key] !== is?.[key]);
  if (moved.length === 0) return 'none';
  if (!isCharge) return 'sideways';
  const falls = moved.map((key) => [was?.[key], is?.[key]] as const);
  if (falls.some(([paid, pays]) => typeof paid !== 'number' || typeof pays !== 'number')) return 'sideways';
  if (falls.every(([paid, pays]) => Number(pays) < Number(paid))) return 'up';
  return falls.every(([paid, pays]) => Number(pays) > Number(paid)) ? 'down' : 'sideways';
}

/** Whether what was given is refused as wrong, so that nothing is decided. */
export function isRefused(answered: Answered): boolean {
  return typeof answered === 'object' && REFUSED in answered;
}

/** The verdict on everybody, from the ways in which their answers moved. */
export function verdictOf(moves: Iterable<Move>): Verdict {
  const seen = new Set(moves);
  if (seen.has('sideways') || (seen.has('up') && seen.has('down'))) return 'neither';
  return seen.has('up') ? 'looser' : seen.has('down') ? 'stricter' : 'same';
}

/** The verdict on several questions together. */
export function joinVerdicts(verdicts: Iterable<Verdict>): Verdict {
  const moves = { same: 'none', stricter: 'down', looser: 'up', neither: 'sideways' } as const;
  return verdictOf(Array.from(verdicts, (verdict) => moves[verdict]));
}
