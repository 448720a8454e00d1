import type { CommandReply, ViewReply } from '@guildhall/portal';
import type { PortalConnection } from '@guildhall/portal/connect';
import { type CommandName, commands, type ViewName, views } from '@guildhall/portal/contract';
import type { ZodType } from 'zod';
import type { Finding } from './finding.js';

/** What a connection is tried with. */
export interface ConnectionTrial {
  /** Views that whoever is signed in may see, each with an input that is right. */
  readonly views: readonly { readonly name: ViewName; readonly input: unknown }[];
  /** A command that whoever is signed in may send now, and one of `views` that it changes. It is carried out once. */
  readonly command?: { readonly name: CommandName; readonly input: unknown; readonly changes: ViewName };
  /** How long an answer may take, in milliseconds. Default: ten seconds. */
  readonly patience?: number;
}

const KINDS = { view: ['shown', 'refused', 'invalid', 'failed'], command: ['done', 'refused', 'invalid', 'failed'] };

/**
 * Holds a connection of your own, or the server behind it, to the wire
 * contract: replies of the four kinds and of the right shape, what is unknown
 * refused as such, a command that is sent twice carried out once, and a view
 * told anew when it changes.
 *
 * @returns what is wrong; nothing where all is well.
 * @example
 * ```ts
 * const findings = await checkConnection(connectByFetch({ src: '/guildhall', body: 'ima' }), {
 *   views: [{ name: 'cpd/history', input: {} }],
 * });
 * assert.deepEqual(findings, []);
 * ```
 */
export async function checkConnection(
  connection: PortalConnection,
  trial: ConnectionTrial,
): Promise<readonly Finding[]> {
  const findings: Finding[] = [];
  const { patience = 10_000 } = trial;
  const find = (code: string, at: string, says: string): void => void findings.push({ code, at, says });
  const look = (name: string, input: unknown): Promise<ViewReply | undefined> =>
    lookOnce(connection, name, input, patience);

  for (const { name, input } of trial.views) {
    const reply = await look(name, input);
    if (reply === undefined) find('contract/no-answer', name, `The view was not answered within ${patience} ms.`);
    else if (reply.kind !== 'shown')
      find(
        'contract/not-shown',
        name,
        `The view was answered with ${JSON.stringify(reply)}: try one that may be seen.`,
      );
    else checkShape(views[name].answer, reply.answer, name, find);
  }
  expectInvalid(await look('no/such-view', {}), 'no/such-view', 'input/unknown-view', find);
  const [first] = trial.views;
  if (first)
    expectInvalid(await look(first.name, { noSuchField: true }), `${first.name} with a wrong input`, undefined, find);
  const unknown = await connection.act({ name: 'no/such-command', commandId: id(), input: {} });
  expectInvalid(unknown, 'no/such-command', 'input/unknown-command', find);
  if (trial.command) await tryCommand(connection, trial.command, trial, patience, find);
  return findings;
}

type Find = (code: string, at: string, says: string) => void;

async function tryCommand(
  connection: PortalConnection,
  { name, input, changes }: NonNullable<ConnectionTrial['command']>,
  trial: ConnectionTrial,
  patience: number,
  find: Find,
): Promise<void> {
  const nameless = await connection.act({ name, commandId: '', input });
  expectInvalid(nameless, `${name} without an id`, 'input/command-id', find);
  const watched = trial.views.find((view) => view.name === changes);
  const told: ViewReply[] = [];
  const stop = connection.watch({ name: changes, input: watched?.input ?? {} }, (reply) => told.push(reply));
  await until(() => told.length > 0, patience);
  const request = { name, commandId: id(), input };
  const [reply, again] = [await connection.act(request), await connection.act(request)];
  if (!KINDS.command.includes(reply.kind))
    find('contract/no-such-reply', name, `There is no reply ${reply.kind as string}.`);
  else if (reply.kind !== 'done')
    find('contract/not-done', name, `The command was answered with ${JSON.stringify(reply)}.`);
  else checkShape(commands[name].answer, reply.answer, name, find);
  if (JSON.stringify(again) !== JSON.stringify(reply))
    find(
      'contract/acted-twice',
      name,
      'Sent again under the same id, the command was answered differently: keep the first reply and give it again.',
    );
  const before = told.length;
  if (!(await until(() => told.length > 1, patience)))
    find('contract/not-told-anew', changes, `The view was not told anew after ${name}, which changes it.`);
  stop();
  const after = told.length;
  await connection.act({ name: 'no/such-command', commandId: id(), input: {} });
  if (told.length > Math.max(after, before))
    find('contract/told-after-stop', changes, 'The view was told after it was ended.');
}

function expectInvalid(
  reply: CommandReply | ViewReply | undefined,
  at: string,
  code: string | undefined,
  find: Find,
): void {
  if (reply?.kind !== 'invalid') {
    find('contract/not-invalid', at, `This must be answered as invalid, not with ${JSON.stringify(reply)}.`);
    return;
  }
  const [problem] = reply.problems;
  if (
    !problem ||
    typeof problem.code !== 'string' ||
    typeof problem.at !== 'string' ||
    typeof problem.says !== 'string'
  )
    find('contract/no-problems', at, 'An invalid reply must say what is wrong: problems, each with code, at and says.');
  else if (code !== undefined && problem.code !== code)
    find('contract/other-code', at, `The problem must have the code ${code}, not ${problem.code}.`);
}

/** Holds a value to a shape of the contract, and names every place that is wrong. */
export function checkShape(shape: ZodType, value: unknown, at: string, find: Find): void {
  const parsed = shape.safeParse(value);
  if (parsed.success) return;
  for (const { path, message } of parsed.error.issues.slice(0, 5))
    find('contract/wrong-shape', at, `At /${path.join('/')}: ${message}. The shape is in docs/contract.md.`);
}

async function lookOnce(
  connection: PortalConnection,
  name: string,
  input: unknown,
  patience: number,
): Promise<ViewReply | undefined> {
  let reply: ViewReply | undefined;
  const stop = connection.watch({ name, input }, (told) => (reply ??= told));
  await until(() => reply !== undefined, patience);
  stop();
  return reply;
}

async function until(isSo: () => boolean, patience: number): Promise<boolean> {
  for (const since = Date.now(); !isSo();) {
    if (Date.now() - since > patience) return false;
    await new Promise((later) => setTimeout(later, 5));
  }
  return true;
}

const id = (): string => crypto.randomUUID();
