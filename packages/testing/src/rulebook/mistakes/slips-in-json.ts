import type { Sheet } from './sheet.js';
import { exchangeText, type Slip } from './slip.js';

/** What goes wrong with commas, quotes and lines. */
export function* slipsInJson(sheet: Sheet): Iterable<Slip> {
  const { text, spots } = sheet;
  for (const spot of spots) {
    const end = spot.offset + spot.length;
    const comma = { at: spot.at, offset: end };
    if (spot.isFollowed)
      yield {
        ...comma,
        operator: 'comma-missing',
        length: text.indexOf(',', end) + 1 - end,
        put: '',
        says: 'The comma after it is missing.',
      };
    else
      yield {
        ...comma,
        operator: 'comma-too-many',
        length: 0,
        put: ',',
        says: 'A comma follows it, and nothing after that.',
      };
    if (typeof spot.value === 'string')
      yield exchangeText('smart-quotes', spot, `“${spot.value}”`, 'Its quotes are those of a word processor.');
    if (spot.name !== undefined) {
      const property = text.slice(spot.name.offset, end);
      const doubled = { at: spot.at, offset: spot.name.offset, length: 0, put: `${property}, ` };
      yield { ...doubled, operator: 'key-repeated', says: `${String(spot.path.at(-1))} stands twice.` };
    }
  }
  yield* slipsInLines(text);
}

function* slipsInLines(text: string): Iterable<Slip> {
  let offset = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const length = line.length + 1;
    const place = { at: '', offset };
    const number = String(index + 1);
    if (line !== '') {
      yield { ...place, operator: 'line-deleted', length, put: '', says: `Line ${number} is deleted.` };
      yield { ...place, operator: 'line-doubled', length: 0, put: `${line}\n`, says: `Line ${number} stands twice.` };
    }
    offset += length;
  }
  const last = text.trimEnd().lastIndexOf('\n');
  yield {
    at: '',
    operator: 'last-line-deleted',
    offset: last,
    length: text.length - last,
    put: '\n',
    says: 'The last line is deleted.',
  };
}
