import type { Refusal } from '@guildhall/core';

/** The most bytes a file of evidence may have: 10 MiB. */
export const MOST_BYTES = 10 * 1024 * 1024;

/**
 * Names in a PDF that make it do something when it is opened, or carry
 * something inside. `JS` is not among them: it does nothing without
 * `JavaScript` or `Rendition` beside it, and is so short that the compressed
 * bytes of a long scan contain it by chance.
 */
const ACTIVE: ReadonlySet<string> = new Set([
  'JavaScript',
  'Launch',
  'SubmitForm',
  'ImportData',
  'GoToE',
  'Rendition',
  'RichMedia',
  'RichMediaExecute',
  'Movie',
  'Sound',
  'EmbeddedFile',
  'EmbeddedFiles',
  'XFA',
]);

/** At the very start, so that the file cannot be something else as well; a byte order mark and space may precede. */
const HEADER = /^(?:ï»¿)?[\0\t\n\f\r ]{0,1024}%PDF-[12]\.\d/;
/** At the very end, for the same reason. */
const TRAILER = /%%EOF[\0\t\n\f\r ]*$/;
/** A name: whatever follows a slash up to space or a delimiter. No name is longer than 127 bytes. */
const NAME = /\/([^\0\t\n\f\r ()<>[\]{}/%]{1,127})/g;

/**
 * Whether bytes are a PDF that may be kept as evidence. What it is called is never asked.
 *
 * It begins with a PDF's header and ends with its trailer, holds at most
 * {@link MOST_BYTES}, and has nothing that runs, launches, sends or is
 * embedded. Names are read also where their letters are written as `#xx`. What
 * lies inside compressed streams is not looked into. Whatever the bytes,
 * nothing is thrown.
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
  if (!HEADER.test(text.slice(0, 2048)) || !TRAILER.test(text.slice(-2048))) {
    return {
      code: 'documents/not-a-pdf',
      says: 'Evidence can only be a PDF file, and this is none.',
      unblock: 'Save the file as a PDF and attach that.',
    };
  }
  for (const [, name = ''] of text.matchAll(NAME)) {
    if (ACTIVE.has(plain(name))) {
      return {
        code: 'documents/active-content',
        says: 'The file contains something that runs or is embedded.',
        unblock: 'Print it to a new PDF and attach that.',
      };
    }
  }
  return undefined;
}

/** A name with the letters that are written as `#xx`. */
const plain = (name: string): string =>
  name.includes('#')
    ? name.replaceAll(/#([\da-fA-F]{2})/g, (_, hex: string) => String.fromCharCode(parseInt(hex, 16)))
    : name;

function latin1(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) pieces.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return pieces.join('');
}
