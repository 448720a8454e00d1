import { type Decision, labelOf } from '@guildhall/core';
import type { z } from 'zod';
import type { connectionsViews } from '../contract/connections.js';
import type { ViewDesk } from '../engine/desk.js';
import { MAY, mayNotBecause } from '../shared/may.js';
import { type AskedOfConnection, askRules, refusalOf, standingOf } from './ask-rules.js';
import { type Settled, sideOf } from './settle.js';
import { showsNow } from './shares.js';

/** A connection as whoever asks may see it. */
export type ConnectionShown = z.input<(typeof connectionsViews)['connections/list']['answer']>['rows'][number];

/** Shows a connection to one of its sides: the other side, how it stands, and what may be done and why not. */
export async function connectionShown(desk: ViewDesk, settled: Settled): Promise<ConnectionShown> {
  const { row, connection } = settled;
  const side = sideOf(desk, settled).role === 'learner' ? 'learner' : 'third-party';
  const { standing, tab } = standingOf(desk, settled);
  const other = side === 'learner' ? thirdPartyAs(settled) : learnerAs(settled);
  const may = (asked: AskedOfConnection) =>
    mayShown(
      desk,
      askRules(desk, settled, asked, { expiresOn: row.expiresOn > desk.today ? row.expiresOn : desk.today }).decision,
    );
  return {
    id: row.id,
    side,
    ...other,
    initiatedBy: row.initiatedBy,
    ...(row.purpose === undefined ? {} : { purpose: row.purpose }),
    standing,
    standingLabel: labelOf(desk.rulebook('connections'), standing, desk.language),
    tab,
    createdOn: row.createdOn,
    lastDay: row.expiresOn,
    documents: side === 'learner' ? connection.documentIds.length : await countShown(desk, settled),
    awaitsMe: standing === 'pending' && row.initiatedBy !== side,
    may: {
      accept: may('accept'),
      decline: may('decline'),
      share: may('share'),
      extend: may('extend'),
      remove: may('remove'),
    },
  };
}

/** Whether whoever looks for a text in a list means this one. */
export function isMeant({ name, email }: Pick<ConnectionShown, 'name' | 'email'>, search: string): boolean {
  const text = `${name ?? ''}\n${email ?? ''}`.toLowerCase();
  return text.includes(search.toLowerCase());
}

function mayShown(desk: ViewDesk, decision: Decision) {
  const refusal = refusalOf(desk, decision);
  return refusal === undefined ? MAY : mayNotBecause(refusal.reasons ?? []);
}

function thirdPartyAs({ row }: Settled): Pick<ConnectionShown, 'name' | 'email'> {
  return { name: row.thirdPartyName, email: row.thirdPartyEmail };
}

// Whoever asked at an address learns nothing of who is behind it before that learner has accepted.
function learnerAs({ row, learner }: Settled): Pick<ConnectionShown, 'name' | 'email'> {
  const isKnown = row.initiatedBy === 'learner' || row.acceptedAt !== undefined;
  const name = isKnown ? row.learnerName : undefined;
  const email = isKnown ? (learner?.email ?? row.learnerEmail) : row.learnerEmail;
  return { ...(name === undefined ? {} : { name }), ...(email === undefined ? {} : { email }) };
}

async function countShown(desk: ViewDesk, settled: Settled): Promise<number> {
  let shown = 0;
  for (const id of settled.connection.documentIds) {
    const document = await desk.get('documents', id);
    if (document !== undefined && showsNow(desk, settled, document)) shown++;
  }
  return shown;
}
