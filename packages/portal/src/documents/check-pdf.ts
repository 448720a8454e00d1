import type { Refusal } from '@guildhall/core';

/** The most bytes a file of evidence may have: 10 MiB. */
export const MOST_BYTES = 10 * 1024 * 1024;

/** Names in a PDF that make it do something when it is opened, or carry something inside. */
const ACTIVE = ['/JavaScript', '/JS', '/Launch', '/EmbeddedFile', '/RichMedia', '/XFA'];

/**
 * Whether bytes are a PDF that may be kept as evidence. What it is called is never asked.
 *
 * It begins with a PDF's header within its first kilobyte and ends with its
 * trailer within its last, holds at most {@link MOST_BYTES}, and has nothing
 * that runs, launches or is embedded. Names are read also where their letters
 * are written as `#xx`. What lies inside compressed streams is not looked into.
 *
 * @returns why it may not be kept; nothing when it may.
 */
export function checkPdf(bytes: Uint8Array): Refusal | undefined {
  if (bytes.length > MOST_BYTES) {
    return {
      code: 'documents/too-large',
      says: 'The file is larger than 10 MB.',
      unblock: 'Save it in a smaller size and attach that.',
    };
  }
  const text = latin1(bytes);
  if (!text.slice(0, 1024).includes('%PDF-') || !text.slice(-1024).includes('%%EOF')) {
    return {
      code: 'documents/not-a-pdf',
      says: 'Evidence can only be a PDF file, and this is none.',
      unblock: 'Save the file as a PDF and attach that.',
    };
  }
  const names = text.replaceAll(/#([\da-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  if (ACTIVE.some((name) => new RegExp(`${name}(?![A-Za-z])`).test(names))) {
    return {
      code: 'documents/active-content',
      says: 'The file contains something that runs or is embedded.',
      unblock: 'Print it to a new PDF and attach that.',
    };
  }
  return undefined;
}

function latin1(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}
