export type { AchievementCopy, CopyPurpose, DocumentCopy } from './achievement-copy.js';
export type { ArchiveManifest, ArchiveManifestFile, DocumentArchive } from './archive.js';
export type { AttendanceStatement, AttendedEvent } from './attendance-statement.js';
export type { CalendarEntry, CalendarFile, DayEntry, TimedEntry } from './calendar.js';
export type { CpdStatement, CpdStatementActivity } from './cpd-statement.js';
export type { InvoiceDocument, InvoiceDocumentLine, PaymentInstructions } from './invoice.js';
export type { DocumentAddress, DocumentLanguage, Issuer, RulesUsed } from './parties.js';
export type {
  BookGroup,
  BookQualification,
  BookUnit,
  BookUnitGroup,
  RegistrationGroupsBook,
} from './registration-groups-book.js';
export { makeArchiveZip } from './make-archive-zip.js';
export { makeAttendanceStatementPdf } from './make-attendance-statement-pdf.js';
export { makeBasicSummaryXlsx } from './make-basic-summary-xlsx.js';
export { makeCalendarFile } from './make-calendar-file.js';
export { makeCpdStatementPdf } from './make-cpd-statement-pdf.js';
export { makeDocumentPdf } from './make-document-pdf.js';
export { makeFullInformationXlsx } from './make-full-information-xlsx.js';
export { makeInvoicePdf } from './make-invoice-pdf.js';
export { readRegistrationGroupsXlsx } from './read-registration-groups-xlsx.js';
