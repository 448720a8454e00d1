/** What XML cannot hold and the writer does not see to, and texts that look as if they had been escaped already. */
const UNFIT =
  /[\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]|_(?=x[\dA-Fa-f]{4}_)/g;

/**
 * A text as it is handed to the writer of a spreadsheet: what would be lost or
 * read as something else is written as `_xFFFE_`, which every reader of the
 * format turns back.
 */
export const escapeText = (text: string): string =>
  text.replaceAll(UNFIT, (unit) => `_x${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}_`);
