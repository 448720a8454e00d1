import type { Refusal, Result } from '@guildhall/core';
import { base64OfBytes } from '../documents/base64-of-bytes.js';
import type { RegistrationGroupsBook } from '../documents/registration-groups-book.js';

/** Which spreadsheet of groups. */
export type SpreadsheetKind = 'basic-summary' | 'full-information';

/** A spreadsheet as a view answers it. */
export interface SpreadsheetFile {
  readonly name: string;
  readonly mediaType: string;
  /** Base64. */
  readonly bytes: string;
}

const NAMES: Readonly<Record<SpreadsheetKind, string>> = {
  'basic-summary': 'Basic Summary',
  'full-information': 'Full Information',
};

/** Writes a spreadsheet. What makes it is large, so that it is fetched only now. */
export async function writeSpreadsheet(kind: SpreadsheetKind, book: RegistrationGroupsBook): Promise<SpreadsheetFile> {
  const bytes =
    kind === 'basic-summary'
      ? await (await import('../documents/make-basic-summary-xlsx.js')).makeBasicSummaryXlsx(book)
      : await (await import('../documents/make-full-information-xlsx.js')).makeFullInformationXlsx(book);
  return {
    name: `${NAMES[kind]} ${book.madeAt.slice(0, 10)}.xlsx`,
    mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    bytes: base64OfBytes(bytes),
  };
}

/** Reads a spreadsheet of Full Information, or says what about it is not as it should be. */
export async function readSpreadsheet(bytes: Uint8Array): Promise<Result<RegistrationGroupsBook, Refusal>> {
  const { readRegistrationGroupsXlsx } = await import('../documents/read-registration-groups-xlsx.js');
  return readRegistrationGroupsXlsx(bytes);
}
