import type { CardFirm } from '../create-card-firm.js';
import type { History } from '../history.js';
import { planArchives } from './plan-archives.js';
import { planCentres } from './plan-centres.js';
import { planConnections } from './plan-connections.js';
import { planDocuments } from './plan-documents.js';
import { planGroups } from './plan-groups.js';
import { planOrders } from './plan-orders.js';
import { planRegistrations } from './plan-registrations.js';

/** Plans the history of the body of the motor industry. */
export function planImi(history: History, cards: CardFirm): void {
  planCentres(history);
  planRegistrations(history);
  planDocuments(history);
  planArchives(history);
  planConnections(history);
  planOrders(history, cards);
  planGroups(history);
}
