import { formatDay, formatInstant, londonDate, parseDay, parseInstant } from '@guildhall/core';
import { type Portal, type PortalTables } from '@guildhall/portal';
import type { CommandName, commands, ViewName, views } from '@guildhall/portal/contract';
import type { NameOf, Reading, RowOf, Store } from '@guildhall/store';
import type { z } from 'zod';
import type { Random } from '../portal/model/create-random.js';
import type { TestClock } from '../portal/create-test-clock.js';
import type { DrawPeople } from './draw-people.js';
import type { WorldActor } from './world-actor.js';

/** The bodies of a world. */
export type WorldBody = WorldActor['body'];

/** What a history is played with. */
export interface HistoryParts {
  readonly portal: Portal;
  readonly store: Store<PortalTables>;
  readonly clock: TestClock;
  readonly random: Random;
  readonly people: DrawPeople;
  /** The instant at which it ends. */
  readonly now: string;
  /** What the last link carried that was sent to an address. */
  readonly secretTo: (address: string) => string;
  /** What takes the part of time and of the card firm: a session that only this portal knows. */
  readonly system: unknown;
}

/** What happened in a world before it is looked at: planned first, then played in the order of its days. */
export interface History extends Pick<HistoryParts, 'random' | 'people' | 'secretTo'> {
  readonly actors: WorldActor[];
  /** Plans something so many days before now. What is planned for one day happens in that order. */
  readonly on: (daysAgo: number, deed: () => Promise<unknown>) => void;
  /** Carries a command out. @throws Error where it is anything but done. */
  readonly act: <Name extends CommandName>(
    who: Who,
    name: Name,
    input: z.input<(typeof commands)[Name]['input']>,
  ) => Promise<z.output<(typeof commands)[Name]['answer']>>;
  /** Looks at a view. @throws Error where it is anything but shown. */
  readonly look: <Name extends ViewName>(
    who: Who,
    name: Name,
    input: z.input<(typeof views)[Name]['input']>,
  ) => Promise<z.output<(typeof views)[Name]['answer']>>;
  /** Keeps a row that no command makes. */
  readonly given: <Name extends NameOf<PortalTables>>(table: Name, row: RowOf<PortalTables, Name>) => Promise<void>;
  /** Rows as they are now. */
  readonly find: Reading<PortalTables>['find'];
  /** Remembers the id of something by a name of the history. @throws Error when something else has it. */
  readonly name: (key: string, id: string) => void;
  /** @throws Error when nothing has that name yet. */
  readonly idOf: (key: string) => string;
  /** The calendar day so many days before now; below zero, after it. */
  readonly day: (daysAgo: number) => string;
  /** How many days before now a calendar day is. */
  readonly daysSince: (day: string) => number;
  /** Sends what is waiting to be sent. */
  readonly deliver: () => Promise<void>;
  /** Plays all that was planned, and ends now. */
  readonly play: () => Promise<void>;
}

/** Who acts: somebody by a name of the history, somebody who has not signed in, or time itself. */
export type Who = { readonly body: WorldBody } & (
  { readonly as: string } | { readonly as?: undefined; readonly system?: true }
);

/** The day's work begins at this time, in UTC. */
const MORNING = 'T08:30:00.000Z';
const MINUTE = 60_000;
/** How often what is due is seen to, in days. */
const ROUND = 7;

/** A history without anything planned. */
export function createHistory({ portal, store, clock, now, system, ...parts }: HistoryParts): History {
  const today = parseDay(londonDate(now));
  const planned: { readonly daysAgo: number; readonly deed: () => Promise<unknown> }[] = [];
  const ids = new Map<string, string>();
  let sent = 0;
  const day = (daysAgo: number): string => formatDay(today - daysAgo);
  const idOf = (key: string): string => {
    const id = ids.get(key);
    if (id === undefined) throw new Error(`Nothing in this history is called ${key} yet.`);
    return id;
  };
  const sessionOf = (who: Who): unknown =>
    who.as !== undefined ? { personId: idOf(who.as) } : who.system === true ? system : undefined;
  const deliver = async (): Promise<void> => {
    const { delayed, dead } = await portal.deliverDue();
    if (delayed + dead > 0) throw new Error('Something could not be sent.');
  };
  /** A clock that people move on by acting, and that never passes now. */
  const tick = (): void => {
    const next = parseInstant(clock.now()) + (1 + parts.random.below(3)) * MINUTE;
    if (next < parseInstant(now)) clock.set(formatInstant(next));
  };
  const seeToDue = async (): Promise<void> => {
    const { troubles } = await portal.runDue();
    const [trouble] = troubles;
    if (trouble !== undefined) throw new Error(`What was due was not done: ${JSON.stringify(trouble)}`);
    await deliver();
  };
  return {
    ...parts,
    actors: [],
    day,
    daysSince: (date) => today - parseDay(date),
    deliver,
    idOf,
    name: (key, id) => {
      if (ids.has(key)) throw new Error(`Two things in this history are called ${key}.`);
      ids.set(key, id);
    },
    on: (daysAgo, deed) => void planned.push({ daysAgo: Math.max(0, daysAgo), deed }),
    act: async (who, name, input) => {
      tick();
      const request = { name, commandId: `world-${String(++sent).padStart(5, '0')}`, body: who.body, input };
      const reply = await portal.act(sessionOf(who), request);
      if (reply.kind !== 'done') throw new Error(`The history stops at ${name}: ${JSON.stringify([reply, input])}`);
      return reply.answer as never;
    },
    look: async (who, name, input) => {
      const reply = await portal.look(sessionOf(who), { name, body: who.body, input });
      if (reply.kind !== 'shown') throw new Error(`The history stops at ${name}: ${JSON.stringify([reply, input])}`);
      return reply.answer as never;
    },
    find: (table, query) => store.read().find(table, query),
    given: async (table, row) => {
      const reading = store.read();
      await reading.get(table, row.id);
      const kept = await store.commit(reading.seen(), { put: [{ table, row }] as never });
      if (!kept.ok) throw new Error(`A row was not kept: ${kept.conflict}`);
    },
    play: async () => {
      const inOrder = planned
        .map((each, at) => ({ ...each, at }))
        .sort((one, other) => other.daysAgo - one.daysAgo || one.at - other.at);
      let seenTo = inOrder[0]?.daysAgo ?? 0;
      let playing = Number.POSITIVE_INFINITY;
      for (const { daysAgo, deed } of inOrder) {
        while (seenTo - ROUND > daysAgo) {
          seenTo -= ROUND;
          clock.set(`${day(seenTo)}T06:00:00.000Z`);
          await seeToDue();
        }
        if (daysAgo < playing) clock.set(daysAgo === 0 ? now : `${day(daysAgo)}${MORNING}`);
        playing = daysAgo;
        await deed();
      }
      clock.set(now);
      await seeToDue();
    },
  };
}
