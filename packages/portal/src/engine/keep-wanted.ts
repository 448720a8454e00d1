import type { Actor } from '@guildhall/core/access';
import type { AuditDraft, Change, Put, Reading } from '@guildhall/store';
import { pseudonymId } from '../portal/pseudonym-id.js';
import type { PortalTables } from '../tables.js';
import type { Wanted } from './create-desk.js';
import type { CommandReply } from '../contract/reply.js';
import { hashOf } from './hash-of.js';

/** What was commanded, by whom and when. */
export interface Deed {
  readonly commandId: string;
  readonly name: string;
  /** SHA-256 of what was sent; keyed, where it carries secrets. */
  readonly inputHash: string;
  readonly actor: Actor;
  readonly now: string;
  readonly reply: CommandReply;
}

/**
 * The one change a command makes: its rows, its effects, its decisions, the
 * command itself with its reply, and its audit entry.
 *
 * What was refused keeps only the last two.
 */
export async function keepWanted(
  reading: Reading<PortalTables>,
  wanted: Wanted,
  deed: Deed,
  secret: () => string,
): Promise<Change<PortalTables>> {
  const { actor, commandId, name, inputHash, now, reply } = deed;
  const { body, personId } = actor;
  const isDone = reply.kind === 'done';
  const put: unknown[] = [];
  const used = wanted.decided.map(({ decision }) => ({
    id: decision.used.id,
    version: decision.used.version,
    hash: decision.used.hash,
    on: decision.used.on,
  }));
  const pseudonyms = new Map<string, { readonly pseudonym: string; readonly salt: string }>();
  for (const id of new Set([...(personId === undefined ? [] : [personId]), ...wanted.about])) {
    const rowId = pseudonymId(body, id);
    const known = await reading.get('pseudonyms', rowId);
    // Of somebody who is forgotten by this very command nothing new is kept; the log names them one last time.
    if (known !== undefined && isDone && wanted.remove.has(`pseudonyms ${rowId}`)) {
      pseudonyms.set(id, known);
      continue;
    }
    const row = known ?? { id: rowId, body, pseudonym: secret(), salt: secret() };
    if (known === undefined) put.push({ table: 'pseudonyms', row });
    pseudonyms.set(id, row);
    put.push({
      table: 'trail',
      row: {
        id: `${id === personId ? 'by' : 'about'}-${hashOf([commandId, id]).slice(0, 24)}`,
        body,
        personId: id,
        as: id === personId ? 'by' : 'about',
        commandId,
        name,
        at: now,
        outcome: isDone ? 'done' : 'refused',
        ...(reply.kind === 'refused' ? { code: reply.refusal.code } : {}),
        used,
      },
    });
  }
  put.push({
    table: 'commands',
    row: {
      id: commandId,
      body,
      name,
      ...(personId === undefined ? {} : { personId }),
      inputHash,
      at: now,
      reply,
    },
  });
  wanted.decided.forEach(({ decision, given, personId: of }, index) => {
    put.push({
      table: 'decisions',
      row: {
        id: `decision-${hashOf([body, commandId, index]).slice(0, 20)}`,
        body,
        commandId,
        ...(of === undefined ? {} : { personId: of }),
        at: now,
        used: decision.used,
        outcomes: decision.outcomes,
        values: decision.values,
        reasons: decision.reasons.map(({ code }) => code),
        ...(given === undefined ? {} : { given: JSON.parse(JSON.stringify(given)) as unknown }),
      },
    });
  });
  if (isDone) {
    put.push(...wanted.put.values(), ...wanted.effects.map((row) => ({ table: 'outbox', row })));
  }
  const by = personId === undefined ? undefined : pseudonyms.get(personId);
  const audit: AuditDraft = {
    body,
    at: now,
    what: {
      command: hashOf(commandId),
      name,
      by: by?.pseudonym ?? (actor.roles.includes('system') ? 'system' : 'nobody'),
      about: [...wanted.about].map((id) => pseudonyms.get(id)?.pseudonym ?? '').sort(),
      // Salted with what is erased with the person: nobody can find the input by trying.
      input: hashOf([by?.salt ?? '', inputHash]),
      outcome: reply.kind,
      ...(reply.kind === 'refused' ? { code: reply.refusal.code } : {}),
      decisions: wanted.decided.map(({ decision }) => ({
        ...decision.used,
        outcomes: decision.outcomes,
        reasons: decision.reasons.map(({ code }) => code),
      })),
    },
  };
  return {
    put: put as Put<PortalTables>[],
    remove: isDone ? [...wanted.remove.values()] : [],
    counters: isDone ? wanted.counters : {},
    audit: [audit],
  };
}
