import type { Desk, ViewDesk } from '../engine/desk.js';
import type { Personal } from '../engine/room.js';
import { balanceOf } from './invoice-sums.js';
import { ERASED_NAME } from '../shared/erased.js';
import type { InvoiceRow } from './rows.js';

/**
 * What the room billing keeps of a person.
 *
 * The law has invoices kept: number, day and sums stay, and whoever they were
 * for does not. On an invoice to somebody else only their name is of them.
 */
export const billingPersonal: Personal = {
  kept: async (desk, personId) => ({
    invoices: (await invoicesAbout(desk, personId)).map((invoice) =>
      // Of an invoice to somebody else only what is said of this person is theirs to have.
      invoice.ownerId === personId
        ? invoice
        : {
            number: invoice.number,
            issuedOn: invoice.issuedOn,
            lines: invoice.lines.filter((line) => line.personId === personId),
          },
    ),
  }),
  forget: async (desk, personId) => {
    const invoices = await invoicesAbout(desk, personId);
    if (invoices.some((invoice) => invoice.ownerId === personId && balanceOf(invoice) !== 0)) {
      return {
        code: 'portal/open-business',
        says: 'An invoice is still open, or money is still to be paid back.',
        unblock: 'Settle it first.',
      };
    }
    for (const invoice of invoices) forgetIn(desk, invoice, personId);
    return undefined;
  },
};

/** Every invoice that is a person's or has a line about them. Looks through all of them: it is rarely asked. */
async function invoicesAbout(desk: ViewDesk, personId: string): Promise<readonly InvoiceRow[]> {
  const { rows } = await desk.find('invoices', { index: 'all', where: [] });
  return rows.filter(({ ownerId, lines }) => ownerId === personId || lines.some((line) => line.personId === personId));
}

function forgetIn(desk: Desk, invoice: InvoiceRow, personId: string): void {
  const lines = invoice.lines.map((line) => {
    if (line.personId !== personId) return line;
    const { purchaseOrder: _, ...rest } = line;
    return { ...rest, ...(line.personName === undefined ? {} : { personName: ERASED_NAME }) };
  });
  if (invoice.ownerId !== personId) {
    desk.put('invoices', { ...invoice, lines });
    return;
  }
  const { why: _, ...rest } = invoice;
  desk.put('invoices', {
    ...rest,
    lines,
    recipient: { name: ERASED_NAME },
    prints: invoice.prints.map(({ at }) => ({ at })),
  });
}
