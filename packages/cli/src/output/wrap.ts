import { widthOf } from './width-of.js';

/**
 * Breaks text into lines of at most `width` characters, at spaces; a longer word stands alone.
 *
 * @param text - its own line breaks are kept.
 * @param width - of a line, in characters.
 * @param indent - spaces before each line, counted in the width.
 */
export function wrap(text: string, width: number, indent = 0): string {
  const lines: string[] = [];
  for (const paragraph of text.split('\n')) {
    let line = '';
    for (const word of paragraph.split(' ')) {
      if (line !== '' && indent + widthOf(line) + 1 + widthOf(word) > width) {
        lines.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    lines.push(line);
  }
  return lines.map((line) => `${' '.repeat(indent)}${line}`.trimEnd()).join('\n');
}
