import { Fault, type Problem } from '@guildhall/core';
import type { Actor } from '@guildhall/core/access';
import type { Reading } from '@guildhall/store';
import type { CommandReply } from '../contract/reply.js';
import { roomOf } from '../rooms.js';
import { id } from '../rows/fields.js';
import type { PortalTables } from '../tables.js';
import { createDesk } from './create-desk.js';
import type { Language } from './effects.js';
import { failureOf } from './failure-of.js';
import { hashOf } from './hash-of.js';
import { hashOfSecret } from './hash-of-secret.js';
import { keepWanted } from './keep-wanted.js';
import type { OpenCommand } from './open-room.js';
import type { PortalOptions } from './options.js';
import { problemsOf } from './problems-of.js';

/** A command as it is sent. */
export interface CommandRequest {
  readonly name: string;
  /** Chosen by whoever sends it. Sent twice it acts once and is answered the same. */
  readonly commandId: string;
  readonly body: string;
  readonly input: unknown;
  /** Of sentences in the answer. Default: `en-GB`. */
  readonly language?: Language;
}

/** Finds out who sends a command, from what it may read. */
export type Sender = (reading: Reading<PortalTables>) => Promise<Actor>;

// Two that work on the same rows take turns; more than this many turns lost in a row is no chance.
const MOST_TURNS = 12;

/**
 * Carries a command out: reads, asks, and keeps everything in one commit.
 *
 * When something it rests on has changed meanwhile, it begins again with what
 * is there now.
 */
export async function perform(options: PortalOptions, sender: Sender, request: CommandRequest): Promise<CommandReply> {
  const { name, commandId, input: sent } = request;
  try {
    const command = (await roomOf(name))?.command(name);
    if (command === undefined) {
      return invalid({ code: 'input/unknown-command', at: '/name', says: `There is no command ${name}.` });
    }
    if (!id.safeParse(commandId).success) {
      return invalid({ code: 'input/command-id', at: '/commandId', says: 'Give each command an id of its own.' });
    }
    const { contract, handle } = command;
    const parsed = contract.input.safeParse(sent);
    if (!parsed.success) return invalid(...problemsOf(parsed.error));
    const inputHash = contract.secret === true ? hashOfSecret(options.inputKey, parsed.data) : hashOf(parsed.data);
    for (let turn = 0; turn < MOST_TURNS; turn++) {
      const reply = await attempt(options, sender, request, parsed.data, inputHash, handle);
      if (reply !== undefined) return reply;
    }
    return { kind: 'failed', code: 'portal/busy', says: 'Too many others are changing the same things. Try again.' };
  } catch (error) {
    options.onFault?.(error);
    return failureOf(error);
  }
}

function invalid(...problems: readonly Problem[]): CommandReply {
  return { kind: 'invalid', problems };
}

/** @returns nothing where somebody else was quicker. */
async function attempt(
  options: PortalOptions,
  sender: Sender,
  { name, commandId, body, language = 'en-GB' }: CommandRequest,
  input: unknown,
  inputHash: string,
  handle: OpenCommand['handle'],
): Promise<CommandReply | undefined> {
  const reading = options.store.read();
  const actor = await sender(reading);
  if (actor.body !== body) {
    return {
      kind: 'refused',
      refusal: { code: 'access/not-found', says: 'There is nothing here under that name, or it is not yours.' },
    };
  }
  const before = await reading.get('commands', commandId);
  if (before !== undefined) {
    const isSame =
      before.name === name &&
      before.body === body &&
      before.personId === actor.personId &&
      before.inputHash === inputHash;
    if (isSame) return before.reply as unknown as CommandReply;
    return {
      kind: 'refused',
      refusal: {
        code: 'portal/command-id-reused',
        says: 'This id has been used for another command.',
        unblock: 'Give each command an id of its own.',
      },
    };
  }
  const now = options.clock.now();
  const { desk, wasAsked, wanted } = createDesk(options, { reading, actor, now, language }, commandId);
  const said = await handle(desk, input);
  if (!wasAsked()) throw new Fault('portal/access-not-asked', `${name} did not ask whether it may be done.`);
  const reply: CommandReply = said.ok
    ? { kind: 'done', answer: said.answer }
    : { kind: 'refused', refusal: said.refusal };
  const change = await keepWanted(reading, wanted(), { commandId, name, inputHash, actor, now, reply }, desk.secret);
  const kept = await options.store.commit(reading.seen(), change);
  if (!kept.ok) return undefined;
  if (said.ok) for (const deed of wanted().afterwards) await deed();
  return reply;
}
