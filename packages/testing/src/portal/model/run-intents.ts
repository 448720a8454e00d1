import { commands, views, type CommandName, type CommandReply, type ViewName } from '@guildhall/portal/contract';
import { accessTable } from '@guildhall/core/access';
import { z } from 'zod';
import type { TestPortal } from '../create-test-portal.js';
import { createRandom } from './create-random.js';
import { drawFrom } from './draw-from.js';
import { inputFor, type Pool, type Schema } from './input-for.js';
import type { Plan } from './intent.js';
import type { Event, Rows, StepLaw } from './law.js';
import { rowsOf } from './rows-of.js';

/** Somebody who acts in a run; without an id, somebody who has not signed in. */
export interface RunActor {
  readonly personId?: string;
  readonly body: string;
  /** The only commands they send, for a machine such as a card firm's. Default: all. */
  readonly sends?: readonly CommandName[];
}

/** What a run is made from. */
export interface Run {
  readonly world: TestPortal;
  readonly actors: readonly RunActor[];
  /** Values that lie in no row, by the name of the field that holds them. */
  readonly fixed: Pool;
  readonly laws: readonly StepLaw[];
}

const schemas = new Map<z.ZodType, Schema>();
const schemaOf = (type: z.ZodType): Schema => {
  const known = schemas.get(type);
  if (known !== undefined) return known;
  const schema = z.toJSONSchema(type, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as Schema;
  schemas.set(type, schema);
  return schema;
};

const COMMANDS = Object.keys(commands) as readonly CommandName[];
const VIEWS = Object.keys(views) as readonly ViewName[];
const roomOf = (name: string): string => name.slice(0, name.indexOf('/'));
const ROOMS = [...new Set(COMMANDS.map(roomOf))];

/** The rooms a run is about: one, or two. */
function roomsOf(focus: number): ReadonlySet<string> {
  const random = createRandom(focus);
  const room = random.of(ROOMS);
  return new Set([room, random.oneIn(2) ? room : random.of(ROOMS)]);
}

const GRANTED: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  [...new Set(accessTable.map(({ to }) => to))].map((role) => [
    role,
    new Set(accessTable.filter(({ to }) => to === role).map(({ action }) => action)),
  ]),
);

/** What somebody is granted at all, as it stands: what they are not is drawn seldom, for it is only ever refused. */
function isGranted({ personId, body }: RunActor, rows: Rows, name: string): boolean {
  const account = personId === undefined ? undefined : rows['accounts']?.get(personId);
  const roles = account?.['body'] === body ? (account['roles'] as readonly string[]) : [];
  return ['everybody', ...roles].some((role) => GRANTED.get(role)?.has(name) ?? false);
}

/**
 * Runs intents one after the other, and holds every step to every law.
 *
 * @returns how many commands were carried out, by whoever gave them, by name: a run in which nothing is ever done proves nothing.
 * @throws what a law throws, with the event it was broken by.
 */
export async function runIntents(
  { world, actors, fixed, laws }: Run,
  { focus, intents }: Plan,
): Promise<Readonly<Record<string, number>>> {
  const { store, portal, clock } = world;
  const bodies = [...new Set(actors.map(({ body }) => body))];
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
  const rooms = roomsOf(focus);
  const maySend = (actor: RunActor, name: string): boolean =>
    (actor.sends === undefined || actor.sends.some((each) => each === name)) && isGranted(actor, before, name);
  /** What somebody of the run is granted as it begins: all else is only ever refused, or is time's to give. */
  const openTo = <Name extends string>(names: readonly Name[]) => {
    const open = names.filter((name) => actors.some((actor) => maySend(actor, name)));
    return { all: names, open, near: open.filter((name) => rooms.has(roomOf(name))) };
  };
  const open = { commands: openTo(COMMANDS), views: openTo(VIEWS) };
  const nameOf = <Name extends string>(from: ReturnType<typeof openTo<Name>>, seed: number): Name => {
    const random = createRandom(seed);
    if (random.oneIn(40)) return random.of(from.all);
    return random.of(from.near.length === 0 || random.oneIn(8) ? from.open : from.near);
  };
  // Mostly somebody who is granted it: whether they may on what they name is another matter.
  const actorOf = (name: string, seed: number): RunActor => {
    const random = createRandom(seed);
    const granted = random.oneIn(15) ? [] : actors.filter((actor) => maySend(actor, name));
    return random.of(granted.length > 0 ? granted : actors.filter(({ sends }) => sends === undefined));
  };
  const inputOf = (actor: RunActor, name: string, type: z.ZodType, seed: number): unknown =>
    inputFor(schemaOf(type), name, drawFrom(before, fixed, actor, world.emails), createRandom(seed), clock.now());
  const act = async (command: NonNullable<typeof last>, again: boolean): Promise<Event> => {
    const { actor, name, commandId, input } = command;
    const { personId, body } = actor;
    const session = personId === undefined ? undefined : { personId };
    const reply = await portal.act(session, { name, commandId, body, input });
    return { kind: 'act', personId, body, name, input, reply, again };
  };
  for (const intent of intents) {
    touched = new Set();
    let event: Event;
    if (intent.kind === 'act') {
      const name = nameOf(open.commands, intent.command);
      const actor = actorOf(name, intent.actor);
      const input = inputOf(actor, name, commands[name].input, intent.seed);
      last = { actor, name, commandId: `model-${String(++sent)}`, input };
      event = await act(last, false);
    } else if (intent.kind === 'again') {
      if (last === undefined) continue;
      event = await act(last, true);
    } else if (intent.kind === 'look') {
      const name = nameOf(open.views, intent.view);
      const actor = actorOf(name, intent.actor);
      const { personId, body } = actor;
      const input = inputOf(actor, name, views[name].input, intent.seed);
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
    // What time caused counts too; a command that is kept already was counted.
    for (const [id, { name, reply }] of after['commands'] ?? []) {
      if (before['commands']?.has(id) === true || (reply as CommandReply).kind !== 'done') continue;
      done[name as string] = (done[name as string] ?? 0) + 1;
    }
    before = after;
  }
  unwatch();
  return done;
}
