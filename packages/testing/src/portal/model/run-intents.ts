import { commands, views, type CommandName, type ViewName } from '@guildhall/portal/contract';
import { accessTable } from '@guildhall/core/access';
import { z } from 'zod';
import type { TestPortal } from '../create-test-portal.js';
import { createRandom } from './create-random.js';
import { inputFor, type Pool, type Schema } from './input-for.js';
import type { Intent } from './intent.js';
import type { Event, Rows, StepLaw } from './law.js';
import { poolOf } from './pool-of.js';
import { rowsOf } from './rows-of.js';

/** Somebody who acts in a run; without an id, somebody who has not signed in. */
export interface RunActor {
  readonly personId?: string;
  readonly body: string;
}

/** What a run is made from. */
export interface Run {
  readonly world: TestPortal;
  readonly actors: readonly RunActor[];
  /** Values that lie in no row, by the name of the field that holds them. */
  readonly fixed: Pool;
  readonly laws: readonly StepLaw[];
  /** The commands that may be drawn. Default: all. */
  readonly commands?: readonly CommandName[];
}

const schemas = new Map<z.ZodType, Schema>();
const schemaOf = (type: z.ZodType): Schema => {
  const known = schemas.get(type);
  if (known !== undefined) return known;
  const schema = z.toJSONSchema(type, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as Schema;
  schemas.set(type, schema);
  return schema;
};

/** What somebody is granted at all, as it stands: what they are not is drawn seldom, for it is only ever refused. */
function grantedTo({ personId, body }: RunActor, rows: Rows): (name: string) => boolean {
  const account = personId === undefined ? undefined : rows['accounts']?.get(personId);
  const roles = account?.['body'] === body ? (account['roles'] as readonly string[]) : [];
  const granted = new Set(
    accessTable.filter(({ to }) => to === 'everybody' || roles.includes(to)).map(({ action }) => action),
  );
  return (name) => granted.has(name);
}

/**
 * Runs intents one after the other, and holds every step to every law.
 *
 * @returns how many commands were carried out, by name: a run in which nothing is ever done proves nothing.
 * @throws what a law throws, with the event it was broken by.
 */
export async function runIntents(
  { world, actors, fixed, laws, ...options }: Run,
  intents: readonly Intent[],
): Promise<Readonly<Record<string, number>>> {
  const { store, portal, clock } = world;
  const bodies = [...new Set(actors.map(({ body }) => body))];
  const names = options.commands ?? (Object.keys(commands) as CommandName[]);
  const done: Record<string, number> = {};
  let touched = new Set<string>();
  const unwatch = store.watch(({ tables }) => {
    for (const table of tables) touched.add(table);
  });
  let before = await rowsOf(store, bodies);
  let last:
    | { readonly actor: RunActor; readonly name: CommandName; readonly commandId: string; readonly input: unknown }
    | undefined;
  let sent = 0;
  const pick = <Name extends string>(all: readonly Name[], actor: RunActor, seed: number): Name => {
    const own = all.filter(grantedTo(actor, before));
    const random = createRandom(seed);
    return random.of(own.length === 0 || random.oneIn(15) ? all : own);
  };
  const act = async (command: NonNullable<typeof last>, again: boolean): Promise<Event> => {
    const { actor, name, commandId, input } = command;
    const { personId, body } = actor;
    const session = personId === undefined ? undefined : { personId };
    const reply = await portal.act(session, { name, commandId, body, input });
    if (reply.kind === 'done' && !again) done[name] = (done[name] ?? 0) + 1;
    return { kind: 'act', personId, body, name, input, reply, again };
  };
  for (const intent of intents) {
    touched = new Set();
    let event: Event;
    if (intent.kind === 'act') {
      const actor = actors[intent.actor % actors.length]!;
      const name = pick(names, actor, intent.command);
      const input = inputFor(
        schemaOf(commands[name].input),
        poolOf(before, fixed),
        createRandom(intent.seed),
        clock.now(),
      );
      last = { actor, name, commandId: `model-${String(++sent)}`, input };
      event = await act(last, false);
    } else if (intent.kind === 'again') {
      if (last === undefined) continue;
      event = await act(last, true);
    } else if (intent.kind === 'look') {
      const actor = actors[intent.actor % actors.length]!;
      const { personId, body } = actor;
      const name = pick(Object.keys(views) as ViewName[], actor, intent.view);
      const input = inputFor(
        schemaOf(views[name].input),
        poolOf(before, fixed),
        createRandom(intent.seed),
        clock.now(),
      );
      const reply = await portal.look(personId === undefined ? undefined : { personId }, { name, body, input });
      event = { kind: 'look', personId, body, name, input, reply };
    } else {
      if (intent.kind === 'wait') clock.advance(intent.hours * 3_600_000);
      else if (intent.kind === 'due') await portal.runDue();
      else await portal.deliverDue();
      event = { kind: intent.kind };
    }
    const after = await rowsOf(store, bodies, before, touched);
    for (const { name, check } of laws) {
      try {
        await check({ before, after, event, world, file: () => store.exportAll() });
      } catch (error) {
        const why = error instanceof Error ? error.message : String(error);
        throw new Error(`${name} is broken. ${why} It was broken by ${JSON.stringify(event)}`, { cause: error });
      }
    }
    before = after;
  }
  unwatch();
  return done;
}
