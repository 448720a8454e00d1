import type { AccountRow } from './rows.js';

/** What changing the details of an account does not change; `undefined` where there is nothing to say. */
export function noteOf(kind: AccountRow['kind'], language: string): string | undefined {
  if (kind !== 'learner' && kind !== 'centre') return undefined;
  if (language === 'cy') {
    return 'Eich cyfrif yn unig sy’n newid. Mae’r cofnod sydd gan y corff, a’r dogfennau a wnaed ohono, yn aros fel y maent; gofynnwch i’r corff eu newid.';
  }
  return 'Only your account changes. The record that the body holds, and the documents made from it, stay as they are; ask the body to change those.';
}
