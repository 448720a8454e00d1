import type { Life } from '@guildhall/core/lifecycle';
import * as machines from '@guildhall/core/machines';
import type { StepLaw } from '../model/law.js';
import { changedIn } from './changed-in.js';

type AnyLife = Life<{ readonly stage: string }, { readonly type: string }>;

/** The table in which the rows of each life are kept, where it is not the life's own name in the plural. */
const TABLES: Readonly<Record<string, string>> = {
  'cpd/activity': 'cpd-activities',
  'accounts/account': 'accounts',
  'accounts/registration': 'account-registrations',
  'accounts/account-registration': 'account-registrations',
  'memberships/change-request': 'change-requests',
  'memberships/membership': 'memberships',
  'billing/invoice': 'invoices',
  'bookings/booking': 'bookings',
  'bookings/event': 'events',
  'achievements/document': 'documents',
  'achievements/report': 'document-reports',
  'achievements/document-report': 'document-reports',
  'achievements/archive': 'archives',
  'connections/connection': 'connections',
  'orders/order': 'orders',
  'registrations/group': 'registration-groups',
  'registrations/registration-group': 'registration-groups',
};

const lives = (Object.values(machines) as readonly unknown[])
  .filter((value): value is AnyLife => typeof value === 'object' && value !== null && 'machine' in value)
  .flatMap((life) => {
    const table = TABLES[life.name];
    return table === undefined ? [] : [{ table, states: life.machine.states }];
  });

/** The stages to which arrows lead from a stage. */
function nextOf({ states }: (typeof lives)[number], stage: string): readonly string[] {
  const from = states[stage];
  if (from === undefined) return [];
  return [...from.transitions.values()].flat().flatMap(({ target }) => (target ?? [from]).map(({ key }) => key));
}

/** A row that has come to an end stays there, and a row goes only where its machine has an arrow. */
export const endsAreEnds: StepLaw = {
  name: 'ends are ends',
  check: ({ before, after }) => {
    for (const { table, id, before: was, after: is } of changedIn(before, after)) {
      const life = lives.find((each) => each.table === table);
      if (life === undefined || was === undefined || is === undefined || was['stage'] === is['stage']) continue;
      const from = String(was['stage']);
      if (life.states[from] === undefined) throw new Error(`${table} ${id} was at ${from}, which is no stage.`);
      const next = nextOf(life, from);
      // One command may take a row along two arrows, such as verified and then approved.
      if (![...next, ...next.flatMap((stage) => nextOf(life, stage))].includes(String(is['stage'])))
        throw new Error(`${table} ${id} went from ${from} to ${String(is['stage'])}.`);
    }
  },
};
