import { Fault, formatInstant, parseInstant } from '@guildhall/core';
import type { Actor } from '@guildhall/core/access';
import type { Change, Put } from '@guildhall/store';
import { createDesk, type OpenDesk } from '../engine/create-desk.js';
import type { PortalOptions } from '../engine/options.js';
import type { Maker } from '../engine/room.js';
import { siteOf } from '../engine/site-of.js';
import { allRooms, roomOf } from '../rooms.js';
import type { OutboxRow } from '../portal/rows.js';
import type { PortalTables } from '../tables.js';
import { writeEmail } from './write-email.js';

/** What came of one delivery. */
export interface DeliveryReport {
  readonly done: number;
  /** Will be tried again. */
  readonly delayed: number;
  /** Given up. */
  readonly dead: number;
}

const MS_PER_MINUTE = 60_000;
/** How long one who has taken an effect on may take before another may try. */
const LEASE = 5 * MS_PER_MINUTE;
/** Minutes to wait after each try that failed; after the last it is given up. */
const WAITS = [1, 5, 30, 120, 720, 1440];
const PAGE = 50;

/**
 * Sees to every effect that is due.
 *
 * Each is delivered at least once and marked once: before it is tried it is
 * taken on for a while, so that two pages do not both try; one that was taken
 * on by a page that then went away is tried by the next.
 */
export async function deliverDue(options: PortalOptions, bodies: readonly string[]): Promise<DeliveryReport> {
  const report = { done: 0, delayed: 0, dead: 0 };
  for (const body of bodies) {
    for (const stage of ['waiting', 'sending'] as const) {
      for (;;) {
        const now = options.clock.now();
        const due = await options.store
          .read()
          .find('outbox', { index: 'due', where: [body, stage], to: after(now), limit: PAGE });
        let seenTo = 0;
        for (const row of due.rows) {
          const outcome = await seeTo(options, row.id, body);
          if (outcome === undefined) continue;
          report[outcome]++;
          seenTo++;
        }
        // Where others have taken everything on there is nothing left to do here.
        if (seenTo === 0) break;
      }
    }
  }
  return report;
}

/** The first instant that is later, as text in the same form. */
function after(now: string): string {
  return formatInstant(parseInstant(now) + 1);
}

/** @returns nothing where somebody else has taken it on. */
async function seeTo(options: PortalOptions, id: string, body: string): Promise<keyof DeliveryReport | undefined> {
  const taken = await takeOn(options, id);
  if (taken === undefined) return undefined;
  try {
    const finish = await carryOut(options, taken);
    await settle(
      options,
      id,
      body,
      (row, now) => ({ ...emptied(row), stage: 'done', doneAt: now, trouble: undefined }),
      finish,
    );
    return 'done';
  } catch (error) {
    const wait = WAITS[taken.attempts - 1];
    const trouble = error instanceof Error ? error.message.slice(0, 300) : 'It failed without saying why.';
    await settle(options, id, body, (row, now) =>
      wait === undefined
        ? { ...row, stage: 'dead', trouble }
        : { ...row, stage: 'waiting', trouble, dueAt: formatInstant(parseInstant(now) + wait * MS_PER_MINUTE) },
    );
    return wait === undefined ? 'dead' : 'delayed';
  }
}

/** What an email said is not kept once it is sent: the secret of a link may have been in it. */
function emptied(row: OutboxRow): OutboxRow {
  const { effect } = row;
  return effect.do === 'email' ? { ...row, effect: { ...effect, data: {} } } : row;
}

async function takeOn(options: PortalOptions, id: string): Promise<OutboxRow | undefined> {
  const reading = options.store.read();
  const row = await reading.get('outbox', id);
  const now = options.clock.now();
  if (row === undefined || (row.stage !== 'waiting' && row.stage !== 'sending') || row.dueAt > now) return undefined;
  const taken: OutboxRow = {
    ...row,
    stage: 'sending',
    attempts: row.attempts + 1,
    dueAt: formatInstant(parseInstant(now) + LEASE),
  };
  const kept = await options.store.commit(reading.seen(), { put: [{ table: 'outbox', row: taken }] });
  return kept.ok ? taken : undefined;
}

/** What is to be kept together with the mark that it is done. */
type Finish = (open: OpenDesk) => Promise<void>;

/** Does it. @returns what belongs into the commit that marks it done. */
async function carryOut(options: PortalOptions, { id, body, effect }: OutboxRow): Promise<Finish> {
  if (effect.do === 'email') {
    const write = (await roomOf(effect.template))?.emails[effect.template];
    if (write === undefined) throw new Fault('portal/no-template', `There is no email ${effect.template}.`);
    const wanted = options.deliver.withoutAttachments === true ? [] : effect.attachments;
    const attachments = await Promise.all(wanted.map(({ what, id: of }) => makeFile(options, body, what, of)));
    const { subject, text, html } = writeEmail(write(effect.data, effect.language), siteOf(options, body));
    const { to, language } = effect;
    await options.deliver.email({
      id,
      body,
      to,
      subject,
      text,
      html,
      language,
      attachments: attachments.filter((file) => file !== undefined),
    });
    return () => Promise.resolve();
  }
  const maker = await makerOf(effect.what);
  if (effect.do === 'delete') return async ({ desk }) => maker.deleted?.(desk, effect.id);
  const file = await makeFile(options, body, effect.what, effect.id);
  return async ({ desk }) => {
    if (file === undefined) return;
    const fileId = `file-${id}`;
    await desk.get('files', fileId);
    desk.put('files', { id: fileId, body, ...file, madeAt: desk.now });
    await maker.made?.(desk, effect.id, fileId);
  };
}

async function makeFile(options: PortalOptions, body: string, what: string, id: string) {
  const maker = await makerOf(what);
  return maker.make(openDesk(options, body, `make/${id}`).desk, id);
}

async function makerOf(what: string): Promise<Maker> {
  for (const { makers } of await allRooms()) {
    const maker = makers[what];
    if (maker !== undefined) return maker;
  }
  throw new Fault('portal/no-maker', `Nothing makes ${what}.`);
}

function openDesk(options: PortalOptions, body: string, commandId: string, reading = options.store.read()): OpenDesk {
  const actor: Actor = { body, roles: ['system'] };
  return createDesk(options, { reading, actor, now: options.clock.now(), language: 'en-GB' }, commandId);
}

async function settle(
  options: PortalOptions,
  id: string,
  body: string,
  change: (row: OutboxRow, now: string) => OutboxRow,
  finish?: Finish,
): Promise<void> {
  for (let turn = 0; turn < 12; turn++) {
    const reading = options.store.read();
    const row = await reading.get('outbox', id);
    // Erased meanwhile: there is nothing left to mark.
    if (row?.stage !== 'sending') return;
    const open = openDesk(options, body, id, reading);
    await finish?.(open);
    const { put, remove, effects } = open.wanted();
    const kept: Change<PortalTables> = {
      put: [
        { table: 'outbox', row: change(row, options.clock.now()) },
        ...([...put.values()] as Put<PortalTables>[]),
        ...effects.map((each) => ({ table: 'outbox' as const, row: each })),
      ],
      remove: [...remove.values()],
    };
    if ((await options.store.commit(reading.seen(), kept)).ok) return;
  }
  throw new Fault('portal/busy', 'An effect that was carried out could not be marked.');
}
