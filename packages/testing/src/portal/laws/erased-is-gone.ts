import type { StoreFile } from '@guildhall/store';
import type { Rows, StepLaw } from '../model/law.js';

/** Where the name or address of somebody is kept, and in which fields. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  accounts: ['lastName', 'email', 'newEmail'],
  people: ['lastName', 'email'],
};

/** Records that outlive an account, and others who may have the same name or address. */
const OTHERS: Readonly<Record<string, readonly string[]>> = {
  ...NAMED,
  learners: ['surname'],
  'centre-contacts': ['surname'],
  'account-registrations': ['email'],
};

/** Z2: once somebody is erased, what is exported holds neither their name nor their address. */
export const erasedIsGone: StepLaw = {
  name: 'Z2: who is erased is gone',
  check: async ({ before, after, event, file }) => {
    if (event.kind !== 'act' || event.again || event.name !== 'portal/erase-person' || event.reply.kind !== 'done')
      return;
    const { personId } = event.input as { readonly personId: string };
    const names = Object.entries(NAMED).flatMap(([table, fields]) =>
      fields.map((field) => before[table]?.get(personId)?.[field]),
    );
    const kept = namesIn(after);
    // What others are about to book for may be anybody: it is no record of theirs yet.
    const typed = JSON.stringify(
      [...(after['booking-baskets']?.values() ?? [])].filter(({ id }) => id !== personId),
    ).toLowerCase();
    const text = JSON.stringify(withoutOthers(await file(), event.body)).toLowerCase();
    for (const name of new Set(names)) {
      if (typeof name !== 'string' || !/^Q\w|@/.test(name) || kept.has(name.toLowerCase())) continue;
      if (typed.includes(name.toLowerCase())) continue;
      const at = text.search(new RegExp(`\\b${name.toLowerCase().replaceAll('.', '\\.')}\\b`));
      if (at >= 0) throw new Error(`${name} was erased, and is in ${text.slice(Math.max(0, at - 200), at + 60)}.`);
    }
  },
};

/** A file without what another body keeps: it may know the same address, and nothing crosses from one to the other. */
function withoutOthers({ tables, ...rest }: StoreFile, body: string): unknown {
  const isHere = (row: unknown): boolean => ((row as { readonly body?: string }).body ?? body) === body;
  return {
    ...rest,
    tables: Object.fromEntries(Object.entries(tables).map(([name, rows]) => [name, rows.filter(isHere)])),
  };
}

function namesIn(rows: Rows): ReadonlySet<string> {
  const names = Object.entries(OTHERS).flatMap(([table, fields]) =>
    [...(rows[table]?.values() ?? [])].flatMap((row) => fields.map((field) => row[field])),
  );
  return new Set(names.filter((name) => typeof name === 'string').map((name) => name.toLowerCase()));
}
