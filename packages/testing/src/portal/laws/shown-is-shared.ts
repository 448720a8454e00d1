import type { Rows, StepLaw } from '../model/law.js';

interface SharedWithMe {
  readonly rows: readonly { readonly connectionId: string; readonly documents: readonly { readonly id: string }[] }[];
}

/**
 * N1, N2, N5: a third party is shown no document but those that its learner
 * ticked, over a connection of theirs that is active and has not ended by the
 * clock, whether or not anything ran when it did.
 */
export const shownIsShared: StepLaw = {
  name: 'N1, N2, N5: what is shown is shared now',
  check: ({ after, event, world }) => {
    if (event.kind !== 'look' || event.reply.kind !== 'shown') return;
    const today = londonDay(world.clock.now());
    const shown = event.name === 'connections/shared-document' ? [event.input] : sharedIn(event.name, event.reply);
    for (const { connectionId, documentId } of shown as readonly Sharing[]) {
      const why = whyNot(after, event.personId, connectionId, documentId, today);
      if (why !== undefined)
        throw new Error(`${event.name} shows ${documentId} to ${String(event.personId)} over ${connectionId}: ${why}`);
    }
  },
};

interface Sharing {
  readonly connectionId: string;
  readonly documentId: string;
}

function sharedIn(name: string, { answer }: { readonly answer: unknown }): readonly Sharing[] {
  if (name !== 'connections/shared-with-me') return [];
  return (answer as SharedWithMe).rows.flatMap(({ connectionId, documents }) =>
    documents.map(({ id }) => ({ connectionId, documentId: id })),
  );
}

function whyNot(
  rows: Rows,
  personId: string | undefined,
  connectionId: string,
  documentId: string,
  today: string,
): string | undefined {
  const connection = rows['connections']?.get(connectionId);
  const account = personId === undefined ? undefined : rows['accounts']?.get(personId);
  if (connection === undefined || account === undefined) return 'there is no such connection or account.';
  if (connection['stage'] !== 'active') return `it is ${String(connection['stage'])}.`;
  if (String(connection['expiresOn']) < today) return `it ended on ${String(connection['expiresOn'])}.`;
  if (connection['thirdPartyId'] !== personId && connection['thirdPartyEmailKey'] !== account['emailKey'])
    return 'it is another’s.';
  if (account['stage'] !== 'active') return 'the account is closed.';
  if (!(connection['documentIds'] as readonly string[]).includes(documentId)) return 'it was not ticked.';
  if (rows['documents']?.get(documentId)?.['learnerId'] !== connection['learnerId']) return 'it is of another learner.';
  return undefined;
}

// Apart from how the portal finds it.
const londonDay = (instant: string): string =>
  new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(new Date(instant));
