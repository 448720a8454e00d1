import { Fault, londonDate, type Rulebook } from '@guildhall/core';
import { type Actor, decideAccess, scopeOf, type Subject } from '@guildhall/core/access';
import type { Reading } from '@guildhall/store';
import { writeEmail } from '../outbox/write-email.js';
import { allRooms, roomOf } from '../rooms.js';
import type { PortalTables } from '../tables.js';
import type { Permitted, ViewDesk, Refused } from './desk.js';
import type { Language } from './effects.js';
import type { PortalOptions } from './options.js';
import { siteOf } from './site-of.js';

/** What a desk is made for. */
export interface Sitting {
  readonly reading: Reading<PortalTables>;
  readonly actor: Actor;
  readonly now: string;
  readonly language: Language;
}

/** A desk for a view, with what was noticed of it. */
export interface OpenViewDesk {
  readonly desk: ViewDesk;
  /** Whether access was asked at all. */
  readonly wasAsked: () => boolean;
  /** The earliest instant at which time alone changes what was shown; absent where none was named. */
  readonly changesAt: () => string | undefined;
}

const NOT_HERE: Refused = {
  ok: false,
  refusal: { code: 'access/not-here', says: 'This body has nothing of the kind.' },
};

/** Makes a desk that reads only what is of the actor's body. */
export function createViewDesk(options: PortalOptions, { reading, actor, now, language }: Sitting): OpenViewDesk {
  const { body } = actor;
  // What a body has no rules for is no business of it: a body of members has no documents, one of centres no CPD.
  const isHere = (action: string): boolean => {
    const [room] = action.split('/');
    return room === 'portal' || Object.hasOwn(options.rulebooks, `${room ?? ''}/${body}`);
  };
  const opened = new Map<string, Rulebook>();
  let asked = false;
  let earliest: string | undefined;
  const desk: ViewDesk = {
    actor,
    body,
    now,
    today: londonDate(now),
    language,
    get: async (table, id) => {
      const row = await reading.get(table, id);
      return row?.body === body ? row : undefined;
    },
    find: (table, query) => reading.find(table, { ...query, where: [body, ...query.where] }),
    // Kept from the first time on: others may be published while somebody waits, and one answer rests on one version.
    rulebook: (room) => {
      const rulebook = opened.get(room) ?? options.rulebooks[`${room}/${body}`];
      if (rulebook === undefined) throw new Fault('portal/no-rulebook', `${body} has no rulebook for ${room}.`);
      opened.set(room, rulebook);
      return rulebook;
    },
    hasRulebook: (room) => Object.hasOwn(options.rulebooks, `${room}/${body}`),
    team: (name) => options.teams?.[`${body}/${name}`],
    issuer: options.issuers?.[body] ?? { name: body.toUpperCase(), isPlaceholder: true },
    site: siteOf(options, body),
    catalogue: (qualification) => {
      const catalogues = desk.catalogues();
      return Object.hasOwn(catalogues, qualification) ? catalogues[qualification] : undefined;
    },
    // What one body has approved is nothing to one that awards no qualifications.
    catalogues: () => (desk.hasRulebook('qualifications') ? (options.catalogues ?? {}) : {}),
    payments: options.payments,
    may: <Thing>(action: string, thing: Thing | undefined, subjectOf?: (thing: Thing) => Subject): Permitted<Thing> => {
      asked = true;
      const subject =
        thing === undefined || subjectOf === undefined ? (thing as Subject | undefined) : subjectOf(thing);
      const access = decideAccess(actor, action, subject);
      if (!access.ok) return access;
      if (!isHere(action)) return NOT_HERE;
      // Nobody may do anything with what is not there.
      return { ok: true, thing: thing as Thing };
    },
    scope: (action) => {
      asked = true;
      return isHere(action) ? scopeOf(actor, action) : [];
    },
    emailParts: async (template, data, written) => {
      const write = (await roomOf(template))?.emails[template];
      return write === undefined ? undefined : writeEmail(write(data, written), siteOf(options, body));
    },
    everythingKept: async (personId) => {
      const rooms = await allRooms();
      const parts = await Promise.all(rooms.map(({ personal }) => personal.kept(desk, personId)));
      return Object.assign({}, ...parts) as Readonly<Record<string, readonly unknown[]>>;
    },
    changesAt: (instant) => {
      if (instant > now && (earliest === undefined || instant < earliest)) earliest = instant;
    },
  };
  return { desk, wasAsked: () => asked, changesAt: () => earliest };
}
