import { type Grant, grant } from '../grant.js';

/** Who may do what in the room orders: buyers with their own, the body's staff for centres with what is ordered. */
export const ordersAccess: readonly Grant[] = [
  ...grant('orders/store', ['learner', 'learner'], ['centre-user', 'centre']),
  ...grant('orders/add-to-basket', ['learner', 'learner'], ['centre-user', 'centre']),
  ...grant('orders/change-line', ['learner', 'self'], ['centre-user', 'self']),
  ...grant('orders/remove-line', ['learner', 'self'], ['centre-user', 'self']),
  ...grant('orders/set-addresses', ['learner', 'self'], ['centre-user', 'self']),
  ...grant('orders/choose-delivery', ['learner', 'self'], ['centre-user', 'self']),
  ...grant('orders/basket', ['learner', 'self'], ['centre-user', 'self']),
  ...grant('orders/place', ['learner', 'self'], ['centre-user', 'self']),
  ...grant('orders/pay', ['learner', 'self'], ['centre-user', 'centre']),
  ...grant('orders/cancel', ['learner', 'self'], ['centre-user', 'centre'], ['centre-services', 'anyone']),
  ...grant('orders/list', ['learner', 'self'], ['centre-user', 'centre']),
  ...grant(
    'orders/order',
    ['learner', 'self'],
    ['centre-user', 'centre'],
    ['centre-services', 'anyone'],
    ['finance-staff', 'anyone'],
  ),
  ...grant('orders/desk', ['centre-services', 'anyone'], ['finance-staff', 'anyone']),
  ...grant('orders/start-production', ['centre-services', 'anyone']),
  ...grant('orders/dispatch', ['centre-services', 'anyone']),
  ...grant('orders/put-on-account', ['system', 'anyone'], ['finance-staff', 'anyone'], ['centre-services', 'anyone']),
  ...grant('orders/record-refund', ['finance-staff', 'anyone']),
  ...grant('orders/record-payment', ['system', 'anyone']),
];
