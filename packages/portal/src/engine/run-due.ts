import type { Actor } from '@guildhall/core/access';
import type { CommandReply } from '../contract/reply.js';
import { allRooms } from '../rooms.js';
import { createViewDesk } from './create-view-desk.js';
import type { PortalOptions } from './options.js';
import { perform } from './perform.js';

/** What came of one run. */
export interface DueReport {
  /** Commands that were carried out, by the name of their rule. */
  readonly done: Readonly<Record<string, number>>;
  /** What was refused or failed; it is found again by the next run. */
  readonly troubles: readonly { readonly rule: string; readonly key: string; readonly reply: CommandReply }[];
}

// What a run causes may make more due; this much in a row is a rule that never ends.
const MOST_ROUNDS = 40;

/**
 * Does all that time has made due, each thing once, however often and however
 * late it is run.
 */
export async function runDue(options: PortalOptions, bodies: readonly string[]): Promise<DueReport> {
  const done: Record<string, number> = {};
  const troubles: { rule: string; key: string; reply: CommandReply }[] = [];
  const tried = new Set<string>();
  const rules = (await allRooms()).flatMap(({ due }) => due);
  for (const body of bodies) {
    const actor: Actor = { body, roles: ['system'] };
    for (const rule of rules) {
      for (let round = 0; round < MOST_ROUNDS; round++) {
        const { desk } = createViewDesk(options, {
          reading: options.store.read(),
          actor,
          now: options.clock.now(),
          language: 'en-GB',
        });
        const due = (await rule.find(desk)).filter(({ key }) => !tried.has(`${body} ${rule.name} ${key}`));
        if (due.length === 0) break;
        for (const { key, command, input } of due) {
          tried.add(`${body} ${rule.name} ${key}`);
          const commandId = `due/${body}/${rule.name}/${key}`;
          const reply = await perform(options, () => Promise.resolve(actor), { name: command, commandId, body, input });
          if (reply.kind === 'done') done[rule.name] = (done[rule.name] ?? 0) + 1;
          else troubles.push({ rule: rule.name, key, reply });
        }
      }
    }
  }
  return { done, troubles };
}
