export {
  createMemoryPasswordStorage,
  createPasswordIdentity,
  type KeptPassword,
  type PasswordStorage,
} from './accounts/create-password-identity.js';
export { answerFetch, type AnswerOptions } from './connect/answer-fetch.js';
export { connectHere } from './connect/connect-here.js';
export type { PortalConnection } from './connect/portal-connection.js';
export { servePort } from './connect/serve-port.js';
export { createPortal, type Portal } from './create-portal.js';
export { type FollowedRulebooks, type FollowOptions, followPublished } from './engine/follow-published.js';
export { identifyByAccount } from './engine/identify-by-account.js';
export type {
  Charge,
  Clock,
  Deliver,
  EmailAttachment,
  EmailMessage,
  Identify,
  Identity,
  Payments,
  PortalOptions,
} from './engine/options.js';
export type { CommandRequest } from './engine/perform.js';
export type { DueReport } from './engine/run-due.js';
export type { ViewRequest } from './engine/watch-view.js';
export type { DeliveryReport } from './outbox/deliver-due.js';
export type { CommandReply, ViewReply } from './contract/reply.js';
export { portalEditions } from './editions.js';
export { portalStoreTables, type PortalTables } from './tables.js';
