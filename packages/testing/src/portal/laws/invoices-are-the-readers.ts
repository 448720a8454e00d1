import type { Rows, StepLaw } from '../model/law.js';

type Row = Readonly<Record<string, unknown>>;
interface Shown {
  readonly open: readonly { readonly id: string }[];
  readonly rows: readonly { readonly id: string }[];
}

/**
 * B16, in part: the invoices that are listed lie on the account they are asked
 * of, none is of the earlier system, and every open one of that account that
 * belongs in the portal is among them.
 */
export const invoicesAreTheReaders: StepLaw = {
  name: 'B16: invoices are listed for whose they are',
  check: ({ after, event }) => {
    if (event.kind !== 'look' || event.name !== 'billing/invoices' || event.reply.kind !== 'shown') return;
    const { personId = event.personId } = event.input as { readonly personId?: string };
    const { open, rows } = event.reply.answer as Shown;
    for (const { id } of [...open, ...rows]) {
      const invoice = after['invoices']?.get(id);
      if (invoice?.['ownerId'] !== personId) throw new Error(`The invoice ${id} is listed for ${String(personId)}.`);
      if (!belongs(invoice)) throw new Error(`The invoice ${id} is listed, and does not belong in the portal.`);
    }
    const shown = new Set(open.map(({ id }) => id));
    for (const invoice of openOf(after, personId, event.body)) {
      if (!shown.has(String(invoice['id'])))
        throw new Error(`The open invoice ${String(invoice['id'])} is not listed.`);
    }
  },
};

const belongs = (invoice: Row | undefined): boolean =>
  invoice?.['issuedBy'] === 'this-portal' && invoice['inPortal'] === true;

const openOf = (rows: Rows, ownerId: string | undefined, body: string): readonly Row[] =>
  [...(rows['invoices']?.values() ?? [])].filter(
    (row) => row['ownerId'] === ownerId && row['body'] === body && row['stage'] === 'open' && belongs(row),
  );
