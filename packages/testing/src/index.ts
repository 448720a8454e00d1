export * from './accounts/arbitrary-registration.js';
export * from './achievements/arbitrary-document.js';
export * from './connections/arbitrary-connection.js';
export * from './kernel/arbitrary-instant.js';
export * from './orders/arbitrary-order.js';
export * from './qualifications/index.js';
export * from './registrations/arbitrary-registration-group.js';
export * from './rulebook/index.js';
