import type { ordersCommands, ordersViews } from '../contract/orders.js';
import type { RoomParts } from '../engine/room.js';
import { basketCommandHandlers } from './commands/basket-commands.js';
import { orderCommandHandlers } from './commands/order-commands.js';
import { paymentCommandHandlers } from './commands/record-payment.js';
import { ordersDue } from './due.js';
import { ordersEmails } from './emails.js';
import { orderPaymentMaker } from './order-payment.js';
import { ordersPersonal } from './personal.js';
import { basketViewHandlers } from './views/basket-views.js';
import { orderViewHandlers } from './views/order-views.js';

/** What the portal does in the room orders. */
export const ordersRoom: RoomParts<typeof ordersCommands, typeof ordersViews> = {
  commands: { ...basketCommandHandlers, ...orderCommandHandlers, ...paymentCommandHandlers },
  views: { ...basketViewHandlers, ...orderViewHandlers },
  emails: ordersEmails,
  due: ordersDue,
  makers: { 'order-payment': orderPaymentMaker },
  personal: ordersPersonal,
};
