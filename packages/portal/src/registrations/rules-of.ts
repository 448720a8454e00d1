import type { ViewDesk } from '../engine/desk.js';
import { hashOf } from '../engine/hash-of.js';
import type { RegistrationGroupRow } from './rows.js';

/** The rules and catalogues that a group rests on, each with what it is known by for good. */
export function rulesOf(desk: ViewDesk, group: RegistrationGroupRow): RegistrationGroupRow['rules'] {
  const books = ['registrations', 'qualifications'].map((room) => {
    const { id, version, hash } = desk.rulebook(room);
    return { rulebook: id, version, hash };
  });
  const catalogues = group.qualifications.flatMap(({ number }) => {
    const catalogue = desk.catalogue(number);
    return catalogue === undefined
      ? []
      : [{ rulebook: `catalogue/${number}`, version: catalogue.format, hash: hashOf(catalogue) }];
  });
  return [...books, ...catalogues];
}

/** What has changed of the rules that a group was defined by; nothing while it is a draft. */
export function changedSince(desk: ViewDesk, group: RegistrationGroupRow): string[] {
  const now = new Map(rulesOf(desk, group).map(({ rulebook, hash }) => [rulebook, hash]));
  return group.rules.flatMap(({ rulebook, hash }) => (now.get(rulebook) === hash ? [] : [rulebook]));
}
