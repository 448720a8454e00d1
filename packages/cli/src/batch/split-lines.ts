/** A line of a stream, with its number from 1; `text` is absent where it is longer than allowed. */
export interface NumberedLine {
  readonly number: number;
  readonly text?: string;
}

/** The longest line taken, in characters: far more than a case needs, and little enough to hold. */
export const LONGEST_LINE = 4_000_000;

/**
 * Splits a stream into lines as it comes. At most one line is held at a time; a longer one than
 * {@link LONGEST_LINE} is passed over up to its end. A mark of byte order before the first line is dropped.
 */
export async function* splitLines(
  pieces: AsyncIterable<Uint8Array>,
  longest = LONGEST_LINE,
): AsyncGenerator<NumberedLine> {
  const decoder = new TextDecoder();
  let number = 0;
  let rest = '';
  let tooLong = false;
  const end = (text: string): NumberedLine => {
    number += 1;
    const line = rest + text;
    const fits = !tooLong && line.length <= longest;
    rest = '';
    tooLong = false;
    return fits ? { number, text: line.endsWith('\r') ? line.slice(0, -1) : line } : { number };
  };
  for await (const piece of pieces) {
    const text = decoder.decode(piece, { stream: true });
    let start = 0;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', start)) {
      yield end(text.slice(start, at));
      start = at + 1;
    }
    if (!tooLong) rest += text.slice(start);
    if (rest.length > longest) {
      rest = '';
      tooLong = true;
    }
  }
  const last = decoder.decode();
  if (rest !== '' || last !== '' || tooLong) yield end(last);
}
