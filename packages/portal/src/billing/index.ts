import type { billingCommands, billingViews } from '../contract/billing.js';
import type { RoomParts } from '../engine/room.js';
import { billingCommandHandlers } from './commands.js';
import { billingDue } from './due.js';
import { billingEmails } from './emails.js';
import { makeInvoicePdf } from './invoice-pdf.js';
import { billingPersonal } from './personal.js';
import { billingViewHandlers } from './views.js';

/** What the portal does in the room billing. */
export const billingRoom: RoomParts<typeof billingCommands, typeof billingViews> = {
  commands: billingCommandHandlers,
  views: billingViewHandlers,
  emails: billingEmails,
  due: billingDue,
  makers: { 'invoice-pdf': { make: makeInvoicePdf } },
  personal: billingPersonal,
};
