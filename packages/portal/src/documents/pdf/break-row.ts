import type { Sheet, Style } from './sheet.js';

/** As high as one part of a row may be, in points: with its small lines it still fits a page. */
const MOST = 300;

/**
 * A text in parts that are each no higher than a part of a row may be, broken
 * between words; one part for nearly every text.
 */
export function breakText(sheet: Sheet, text: string, width: number, style: Style): readonly string[] {
  if (text.length < 200 || sheet.heightOf(text, width, style) <= MOST) return [text];
  const parts: string[] = [];
  let part = '';
  for (const word of text.split(/(?<=\s)/)) {
    if (part !== '' && sheet.heightOf(part + word, width, style) > MOST) {
      parts.push(part.trimEnd());
      part = '';
    }
    part += word;
  }
  return [...parts, part];
}

/** Lines in groups that are each no higher than a part of a row may be; one group for nearly all. */
export function breakLines(
  sheet: Sheet,
  lines: readonly string[],
  width: number,
  style: Style,
): readonly (readonly string[])[] {
  const groups: string[][] = [[]];
  let height = 0;
  for (const line of lines.flatMap((each) => breakText(sheet, each, width, style))) {
    const more = sheet.heightOf(line, width, style);
    if (height > 0 && height + more > MOST) {
      groups.push([]);
      height = 0;
    }
    groups.at(-1)?.push(line);
    height += more;
  }
  return groups;
}
