import type { Rulebook } from '@guildhall/core';
import type { Role } from '@guildhall/core/access';
import {
  createPortal,
  type EmailMessage,
  type Portal,
  portalStoreTables,
  type PortalOptions,
  type PortalTables,
} from '@guildhall/portal';
import type { CommandName, CommandReply, commands, ViewName, ViewReply, views } from '@guildhall/portal/contract';
import { createMemoryStore, type NameOf, type RowOf, type Store } from '@guildhall/store';
import type { z } from 'zod';
import { createTestClock, type TestClock } from './create-test-clock.js';

/** What a test portal is put together from. */
export interface TestPortalOptions {
  readonly rulebooks: Readonly<Record<string, Rulebook>>;
  /** The instant at which it begins. */
  readonly now: string;
  /** Default: one in memory. */
  readonly store?: Store<PortalTables>;
  /** The body whose people act. Default: `ima`. */
  readonly body?: string;
  /** What else the portal takes. */
  readonly options?: Partial<PortalOptions>;
}

/** Somebody who acts, by the names of commands and views. */
export interface TestActor {
  /** Sends a command; without an id of its own it gets a new one. */
  readonly act: <Name extends CommandName>(
    name: Name,
    input: z.input<(typeof commands)[Name]['input']>,
    more?: { readonly commandId?: string },
  ) => Promise<CommandReply<z.output<(typeof commands)[Name]['answer']>>>;
  /** Looks at a view once. */
  readonly look: <Name extends ViewName>(
    name: Name,
    input: z.input<(typeof views)[Name]['input']>,
  ) => Promise<ViewReply<z.output<(typeof views)[Name]['answer']>>>;
}

/** A portal with a clock that stands still until it is set, and a list of what it sent. */
export interface TestPortal {
  readonly portal: Portal;
  readonly store: Store<PortalTables>;
  readonly clock: TestClock;
  /** Every email that was delivered, oldest first. */
  readonly emails: EmailMessage[];
  /** Somebody with an account; `undefined` for somebody who has not signed in. */
  readonly as: (personId: string | undefined, body?: string) => TestActor;
  /** Keeps rows as they are, without any command. */
  readonly given: <Name extends NameOf<PortalTables>>(
    table: Name,
    ...rows: readonly RowOf<PortalTables, Name>[]
  ) => Promise<void>;
  /** Gives somebody an account, and a person of the same id at a body of members. */
  readonly account: (
    personId: string,
    roles: readonly Role[],
    more?: {
      readonly body?: string;
      readonly organisationId?: string;
      readonly learnerId?: string;
      readonly centreId?: string;
    },
  ) => Promise<void>;
}

const KINDS: Readonly<Partial<Record<Role, 'member' | 'learner' | 'centre' | 'third-party'>>> = {
  member: 'member',
  learner: 'learner',
  'centre-user': 'centre',
  'third-party': 'third-party',
};

/**
 * A portal to try things on: in memory, with a clock of its own.
 *
 * @example
 * ```ts
 * const { as, account, clock } = createTestPortal({ rulebooks, now: '2026-11-25T10:00:00.000Z' });
 * await account('p1', ['member']);
 * await as('p1').act('cpd/submit-activity', { title: 'DROs', doneOn: '2026-11-20', subcategory: 'formal-full-day' });
 * ```
 */
export function createTestPortal({ rulebooks, now, body: home = 'ima', ...more }: TestPortalOptions): TestPortal {
  const store = more.store ?? createMemoryStore(portalStoreTables);
  const clock = createTestClock(now);
  const emails: EmailMessage[] = [];
  let secrets = 0;
  const portal = createPortal({
    rulebooks,
    store,
    clock,
    deliver: {
      email: (message) => {
        emails.push(message);
        return Promise.resolve();
      },
    },
    secret: () => `secret-${String(++secrets).padStart(8, '0')}`,
    ...more.options,
  });
  let sent = 0;
  const given: TestPortal['given'] = async (table, ...rows) => {
    const reading = store.read();
    for (const { id } of rows) await reading.get(table, id);
    const kept = await store.commit(reading.seen(), { put: rows.map((row) => ({ table, row })) as never });
    if (!kept.ok) throw new Error(`The rows given were not kept: ${kept.conflict}`);
  };
  return {
    portal,
    store,
    clock,
    emails,
    given,
    as: (personId, body = home) => {
      const session = personId === undefined ? undefined : { personId };
      return {
        act: (name, input, { commandId = `command-${String(++sent)}` } = {}) =>
          portal.act(session, { name, commandId, body, input }) as never,
        look: (name, input) => portal.look(session, { name, body, input }) as never,
      };
    },
    account: async (personId, roles, { body = home, organisationId, learnerId, centreId } = {}) => {
      const email = `${personId}@example.org`;
      const name = {
        firstName: 'Person',
        lastName: `Q${personId}`,
        email,
        emailKey: email.toLowerCase(),
        nameKey: `Q${personId} person`.toLowerCase(),
      };
      await given('accounts', {
        id: personId,
        body,
        kind: roles.map((role) => KINDS[role]).find((kind) => kind !== undefined) ?? 'staff',
        roles: [...roles],
        ...name,
        stage: 'active',
        createdAt: now,
        ...(learnerId === undefined ? {} : { learnerId }),
        ...(centreId === undefined ? {} : { centreId }),
      });
      if (!roles.includes('member')) return;
      await given('people', {
        id: personId,
        body,
        ...name,
        phones: [],
        addresses: [],
        preferences: {},
        ...(organisationId === undefined ? {} : { organisationId }),
      });
    },
  };
}
