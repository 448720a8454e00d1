export { cancellationCurve } from './cancellation-curve.js';
export { decideSubstitute } from './decide-substitute.js';
export { decideTransfer } from './decide-transfer.js';
export { decideWhoMayBook } from './decide-who-may-book.js';
export { deriveRequestGiven } from './derive-request-given.js';
export { deriveSettlement, type PlaceToSettle, type Settlement, type SettlementLine } from './derive-settlement.js';
export { describeCurve } from './describe-curve.js';
export { quoteCancellation } from './quote-cancellation.js';
export { type GroupQuote, quoteGroup } from './quote-group.js';
export { quoteNoShow } from './quote-no-show.js';
export type {
  Booking,
  BookingActor,
  BookingAnswer,
  BookingReason,
  BookingRequest,
  CancellationCurve,
  CancellationQuote,
  ChargeStep,
  CurveStep,
  RequestedAttendee,
} from './schema.js';
