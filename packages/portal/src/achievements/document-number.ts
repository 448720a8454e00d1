import type { Desk } from '../engine/desk.js';
import { hashOf } from '../engine/hash-of.js';

// Without those that are taken for one another when they are read aloud or copied by hand.
const LETTERS = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';
const FIRST_SERIAL = 10_000_000;

/** The number of a new document: serial, issue and an end that cannot be guessed. */
export async function numberForNew(desk: Desk): Promise<string> {
  return `${String(FIRST_SERIAL + (await desk.next('documents')))}-01-${writtenFrom(desk.secret(), 4)}`;
}

/** The number of a correction: the same serial, the next issue, an end of its own. */
export function numberForCorrection(desk: Desk, number: string): string {
  const [serial = '', issue = '1'] = number.split('-');
  return `${serial}-${String(Number(issue) + 1).padStart(2, '0')}-${writtenFrom(desk.secret(), 4)}`;
}

/** What the code of a new document carries: 26 letters and digits, 130 bits that nobody can guess. */
export function codeForNew(desk: Desk): string {
  return writtenFrom(desk.secret(), 26);
}

/** What somebody who typed or scanned a code may mean: as it is, and in the letters that codes are written in. */
export function codesMeant(typed: string): readonly string[] {
  return [...new Set([typed.trim(), typed.replaceAll(/[\s-]/g, '').toUpperCase()])];
}

function writtenFrom(secret: string, length: number): string {
  const hex = hashOf(secret);
  return Array.from({ length }, (_, at) => LETTERS[parseInt(hex.slice(at * 2, at * 2 + 2), 16) % 32]).join('');
}
