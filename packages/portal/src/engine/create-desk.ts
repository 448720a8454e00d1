import type { Decision, Given } from '@guildhall/core';
import { advance } from '@guildhall/core/lifecycle';
import type { NameOf } from '@guildhall/store';
import { Fault } from '@guildhall/core';
import type { OutboxRow } from '../portal/rows.js';
import { allRooms } from '../rooms.js';
import type { PortalTables } from '../tables.js';
import { createViewDesk, type OpenViewDesk, type Sitting } from './create-view-desk.js';
import type { Addressee, Desk } from './desk.js';
import type { OutboxEffect } from './effects.js';
import { hashOf } from './hash-of.js';
import type { PortalOptions } from './options.js';

/** A decision that a command rests on. */
export interface Decided {
  readonly decision: Decision;
  readonly given: Given | undefined;
  readonly personId: string | undefined;
}

/** What a command asked to be kept. */
export interface Wanted {
  /** By table and id: the last that was put counts. */
  readonly put: ReadonlyMap<string, { readonly table: NameOf<PortalTables>; readonly row: unknown }>;
  readonly remove: ReadonlyMap<string, { readonly table: NameOf<PortalTables>; readonly id: string }>;
  readonly counters: Readonly<Record<string, number>>;
  readonly effects: readonly OutboxRow[];
  readonly decided: readonly Decided[];
  readonly about: ReadonlySet<string>;
  /** What is done once all is kept. */
  readonly afterwards: readonly (() => Promise<void>)[];
}

/** A desk for a command, with what was asked of it. */
export interface OpenDesk extends Pick<OpenViewDesk, 'wasAsked'> {
  readonly desk: Desk;
  readonly wanted: () => Wanted;
}

/** Makes a desk that gathers what a command wants kept. */
export function createDesk(options: PortalOptions, sitting: Sitting, commandId: string): OpenDesk {
  const { desk: view, wasAsked } = createViewDesk(options, sitting);
  const { body, now } = view;
  const put = new Map<string, { table: NameOf<PortalTables>; row: unknown }>();
  const remove = new Map<string, { table: NameOf<PortalTables>; id: string }>();
  const counters: Record<string, number> = {};
  const effects: OutboxRow[] = [];
  const decided: Decided[] = [];
  const about = new Set<string>();
  const afterwards: (() => Promise<void>)[] = [];
  let made = 0;
  const keep = (table: NameOf<PortalTables>, row: { readonly id: string; readonly body: string }): void => {
    if (row.body !== body) throw new Fault('portal/other-body', `A row of ${row.body} is written for ${body}.`);
    put.set(`${table} ${row.id}`, { table, row });
    remove.delete(`${table} ${row.id}`);
  };
  const effect = (wish: OutboxEffect): void => void effects.push(outboxRow(wish, body, commandId, effects.length, now));
  const desk: Desk = {
    ...view,
    commandId,
    put: keep,
    remove: (table, id) => {
      put.delete(`${table} ${id}`);
      remove.set(`${table} ${id}`, { table, id });
    },
    next: async (sequence) => {
      const name = `${body}/${sequence}`;
      const value = (counters[name] ?? (await sitting.reading.counter(name))) + 1;
      counters[name] = value;
      return value;
    },
    newId: (kind) => `${kind}-${hashOf([body, commandId, kind, made++]).slice(0, 20)}`,
    secret: options.secret ?? secretOfPlatform,
    effect,
    move: (table, life, row, event, people = {}) => {
      const moved = advance(life, row, event);
      if (!moved.ok) return moved;
      keep(table, moved.step.row);
      for (const each of moved.step.effects) {
        if (each.do === 'email') emailTo(each, people, effect);
        else effect(each);
      }
      return { ok: true, row: moved.step.row };
    },
    identity: options.identity,
    afterwards: (deed) => void afterwards.push(deed),
    decided: (decision, given, personId) => void decided.push({ decision, given, personId }),
    forgetEverything: async (personId) => {
      for (const { personal } of await allRooms()) {
        const refusal = await personal.forget(desk, personId);
        if (refusal !== undefined) return refusal;
      }
      return undefined;
    },
    about: (...personIds) => {
      for (const personId of personIds) about.add(personId);
    },
  };
  return { desk, wasAsked, wanted: () => ({ put, remove, counters, effects, decided, about, afterwards }) };
}

function emailTo(
  {
    template,
    to,
    data,
  }: { readonly template: string; readonly to: string; readonly data: Readonly<Record<string, unknown>> },
  people: Readonly<Record<string, Addressee | undefined>>,
  effect: (wish: OutboxEffect) => void,
): void {
  const addressee = people[to];
  // Somebody the body has no address of cannot be written to, and that is no reason to refuse.
  if (addressee === undefined) return;
  effect({
    do: 'email',
    template,
    to: addressee.email,
    data: data as never,
    ...(addressee.personId === undefined ? {} : { personId: addressee.personId }),
    ...(addressee.language === undefined ? {} : { language: addressee.language }),
  });
}

function outboxRow(wish: OutboxEffect, body: string, commandId: string, index: number, now: string): OutboxRow {
  const { personId } = wish;
  const effect: OutboxRow['effect'] =
    wish.do === 'email'
      ? {
          do: 'email',
          template: wish.template,
          to: wish.to,
          language: wish.language ?? 'en-GB',
          data: wish.data as never,
          attachments: (wish.attachments ?? []).map(({ what, id }) => ({ what, id })),
        }
      : { do: wish.do, what: wish.what, id: wish.id };
  return {
    id: `effect-${hashOf([body, commandId, 'effect', index]).slice(0, 20)}`,
    body,
    commandId,
    createdAt: now,
    ...(personId === undefined ? {} : { personId }),
    effect,
    stage: 'waiting',
    attempts: 0,
    dueAt: now,
  };
}

function secretOfPlatform(): string {
  return (crypto.randomUUID() + crypto.randomUUID()).replaceAll('-', '');
}
