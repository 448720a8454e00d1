import type { Rulebook } from '@guildhall/core';
import type { Catalogue } from '@guildhall/core/qualifications';
import {
  createMemoryPasswordStorage,
  createPasswordIdentity,
  createPortal,
  identifyByAccount,
  portalEditions,
  type PortalTables,
  portalStoreTables,
} from '@guildhall/portal';
import { createMemoryStore, type Store } from '@guildhall/store';
import { createTestClock } from '../portal/create-test-clock.js';
import { createRandom } from '../portal/model/create-random.js';
import { createCardFirm } from './create-card-firm.js';
import { drawPeople } from './draw-people.js';
import { createHistory } from './history.js';
import { planIma } from './ima/plan-ima.js';
import { planImi } from './imi/plan-imi.js';
import type { WorldActor } from './world-actor.js';

/** What a world is made from. */
export interface WorldOptions {
  /** By id, such as `cpd/ima`: all that are shipped. */
  readonly rulebooks: Readonly<Record<string, Rulebook>>;
  /** By number, as a portal takes them; with `500/9810/X` among them, which the centres register for. */
  readonly catalogues: Readonly<Record<string, Catalogue>>;
  /** A whole number. The same seed and the same now give the same world, to the byte. */
  readonly seed: number;
  /** The instant at which its history ends, in UTC. */
  readonly now: string;
  /** Where it is to be kept, in the place of everything that is there. Default: one in memory. */
  readonly store?: Store<PortalTables>;
}

/** A world to show and to try things on. */
export interface World {
  readonly store: Store<PortalTables>;
  /** The people worth signing in as. */
  readonly actors: readonly WorldActor[];
}

/**
 * Makes a believable world of both bodies up, and fourteen months of its history.
 *
 * Everything in it happened through commands, each at its own time: so its
 * numbers, invoices, logs and outbox are as a portal that was used would have
 * left them. Its emails went nowhere, nobody in it is real, and every address
 * ends in example.org. Passwords are kept in no store: who wants to sign in
 * with one asks for a new one.
 *
 * What its links carried can be guessed from the seed: it is for
 * demonstrations and tests, never for people's own data.
 *
 * @example
 * ```ts
 * const { store, actors } = await createWorld({ rulebooks, catalogues, seed: 1, now: '2026-11-25T10:00:00.000Z' });
 * const { id, says } = actors.find(({ key }) => key === 'cpd-met')!;
 * ```
 * @throws Error when a rulebook refuses what the history needs.
 */
export async function createWorld({ rulebooks, catalogues, seed, now, store }: WorldOptions): Promise<World> {
  const random = createRandom(seed);
  const played = createMemoryStore(portalStoreTables, portalEditions);
  const clock = createTestClock(now);
  const secrets = new Map<string, string>();
  const system = { system: seed };
  const cards = createCardFirm();
  const portal = createPortal({
    rulebooks,
    catalogues,
    store: played,
    clock,
    payments: cards.payments,
    identity: createPasswordIdentity(createMemoryPasswordStorage(), { iterations: 1 }),
    inputKey: `world-${seed}`,
    secret: () => Array.from({ length: 8 }, () => random.below(0x1_0000_0000).toString(16).padStart(8, '0')).join(''),
    identify: (session, body, reading) =>
      session === system
        ? Promise.resolve({ body, roles: ['system'] as const })
        : identifyByAccount(session, body, reading),
    deliver: {
      email: ({ to, text }) => {
        const secret = /secret=([\w-]+)/.exec(text)?.[1];
        if (secret !== undefined) secrets.set(to, secret);
        return Promise.resolve();
      },
      withoutAttachments: true,
    },
  });
  const history = createHistory({
    portal,
    store: played,
    clock,
    random,
    people: drawPeople(random),
    now: clock.now(),
    secretTo: (address) => secrets.get(address) ?? '',
    system,
  });
  planIma(history, rulebooks);
  planImi(history, cards);
  await history.play();
  const { actors } = history;
  if (store === undefined) return { store: played, actors };
  await store.importAll(await played.exportAll());
  return { store, actors };
}
