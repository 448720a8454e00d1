const MOST = 75;

/** A content line in pieces of at most 75 bytes of UTF-8, none of which cuts a letter in two (RFC 5545, 3.1). */
export function foldLine(line: string): string {
  const encoder = new TextEncoder();
  let bytes = 0;
  let folded = '';
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (bytes + size > MOST) {
      folded += '\r\n ';
      // The space that begins the next piece counts.
      bytes = 1;
    }
    folded += letter;
    bytes += size;
  }
  return folded;
}
