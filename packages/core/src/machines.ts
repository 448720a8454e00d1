export { type CpdActivityEvent, cpdActivityLife, type CpdActivityRow } from './cpd/activity-machine.js';
export { type ArchiveEvent, archiveLife, type ArchiveRow } from './achievements/archive-machine.js';
export {
  type AchievementDocumentEvent,
  achievementDocumentLife,
  type AchievementDocumentRow,
} from './achievements/document-machine.js';
export { type DocumentReportEvent, documentReportLife, type DocumentReportRow } from './achievements/report-machine.js';
export {
  type ConnectionEvent,
  connectionLife,
  type ConnectionRow,
  type ConnectionSides,
} from './connections/connection-machine.js';
export { type AccountEvent, accountLife, type AccountRow } from './accounts/account-machine.js';
export {
  type AccountRegistrationEvent,
  accountRegistrationLife,
  type AccountRegistrationRow,
} from './accounts/registration-machine.js';
export {
  type ChangeRequestEvent,
  changeRequestLife,
  type ChangeRequestRow,
} from './memberships/change-request-machine.js';
export { type MembershipEvent, membershipLife, type MembershipRow } from './memberships/membership-machine.js';
export {
  type OrderAddressRow,
  type OrderEvent,
  orderLife,
  type OrderLineRow,
  type OrderRow,
} from './orders/order-machine.js';
export {
  type GroupChange,
  type GroupQualification,
  type RegistrationGroupEvent,
  registrationGroupLife,
  type RegistrationGroupRow,
} from './registrations/registration-group-machine.js';
export {
  type InvoiceEvent,
  invoiceLife,
  type InvoiceLineRow,
  type InvoicePrint,
  type InvoiceRow,
  type PrintedAddress,
} from './billing/invoice-machine.js';
export {
  type BookingEvent,
  bookingLife,
  type BookingMark,
  type BookingRow,
  type EventInBrief,
} from './bookings/booking-machine.js';
export { eventLife, type TrainingEventEvent, type TrainingEventRow } from './bookings/event-machine.js';
