import type { DocumentCopy } from './achievement-copy.js';
import { openFonts } from './pdf/fonts.js';
import { writeDocumentCopy } from './pdf/write-document-copy.js';

/**
 * A copy of an achievement document as a PDF, one page.
 *
 * It is never the document: it says across the page that it is for regulatory
 * use only, or that it is not valid when printed, and carries the code with
 * which the document is checked. The same input gives the same bytes.
 */
export async function makeDocumentPdf(copy: DocumentCopy): Promise<Uint8Array> {
  return writeDocumentCopy(copy, openFonts());
}
