import { breakLines, breakText } from './break-row.js';
import { FRAME, INK, type Sheet, type Style } from './sheet.js';

/** One column of a table. */
export interface Column {
  readonly title: string;
  /** In points. */
  readonly width: number;
  readonly align?: 'left' | 'right' | undefined;
}

/** One row: a text for each column, and small lines below the first of them. */
export interface TableRow {
  readonly cells: readonly string[];
  readonly details?: readonly string[] | undefined;
  /** Of a row that adds the others up. */
  readonly bold?: boolean | undefined;
}

const PAD = 6;
const CELL: Style = { size: 9.5 };
const SMALL: Style = { size: 8.5, colour: INK.quiet };

/**
 * A table over the whole width. Its head stands on every page that it reaches,
 * and no row is torn apart but one that would fill a page by itself.
 */
export function writeTable(
  sheet: Sheet,
  columns: readonly Column[],
  rows: readonly TableRow[],
  look: { readonly colour: string },
): void {
  const head: Style = { size: 8.5, bold: true, colour: '#ffffff' };
  const inner = (column: Column): number => column.width - PAD * 2;
  const styleOf = (style: Style, { align }: Column): Style => (align === undefined ? style : { ...style, align });
  const headHeight = Math.max(...columns.map((column) => sheet.heightOf(column.title, inner(column), head))) + 9;

  const writeHead = (isRepeated: boolean): void => {
    const top = sheet.y;
    sheet.draw((doc) => doc.rect(FRAME.left, top, FRAME.width, headHeight).fill(look.colour));
    const write = (): void => {
      eachCell(columns, (column, x) => {
        const style = styleOf(head, column);
        if (isRepeated) sheet.label(column.title, x, top + 5, inner(column), style, 'many');
        else sheet.put('TH', column.title, x, top + 5, inner(column), style, { scope: 'Column' });
      });
    };
    if (isRepeated) write();
    else sheet.group('TR', write);
    sheet.y = top + headHeight;
  };

  const cellOf = ({ bold = false }: TableRow): Style => (bold ? { ...CELL, bold } : CELL);

  const heightOf = (row: TableRow): number => {
    const { cells, details = [] } = row;
    const high = columns.map((column, index) => sheet.heightOf(cells[index] ?? '', inner(column), cellOf(row)));
    const first = columns[0];
    const below =
      first === undefined ? 0 : details.reduce((sum, each) => sum + sheet.heightOf(each, inner(first), SMALL), 0);
    return Math.max((high[0] ?? 0) + below, ...high.slice(1)) + 11;
  };

  const partsOf = (row: TableRow): readonly TableRow[] => {
    const texts = columns.map((column, index) => breakText(sheet, row.cells[index] ?? '', inner(column), cellOf(row)));
    const details = breakLines(sheet, row.details ?? [], inner(columns[0] ?? { title: '', width: 0 }), SMALL);
    const { bold = false } = row;
    return Array.from({ length: Math.max(details.length, ...texts.map(({ length }) => length)) }, (_, part) => ({
      cells: texts.map((text) => text[part] ?? ''),
      details: details[part] ?? [],
      bold,
    }));
  };

  sheet.group('Table', () => {
    sheet.need(headHeight + Math.min(rows[0] === undefined ? 0 : heightOf(rows[0]), 200));
    writeHead(false);
    for (const row of rows.flatMap(partsOf)) {
      const height = heightOf(row);
      if (sheet.need(height)) writeHead(true);
      const top = sheet.y;
      sheet.group('TR', () => {
        eachCell(columns, (column, x, index) => {
          const write = (): void => {
            const end = sheet.put(
              index === 0 ? 'P' : 'TD',
              row.cells[index] ?? '',
              x,
              top + 5,
              inner(column),
              styleOf(cellOf(row), column),
            );
            if (index > 0) return;
            (row.details ?? []).reduce((y, each) => sheet.put('P', each, x, y, inner(column), SMALL), end);
          };
          if (index === 0) sheet.group('TD', write);
          else write();
        });
      });
      sheet.y = top + height;
      const low = sheet.y;
      sheet.draw((doc) =>
        doc.moveTo(FRAME.left, low).lineTo(FRAME.right, low).lineWidth(0.6).strokeColor(INK.line).stroke(),
      );
    }
  });
}

function eachCell(columns: readonly Column[], write: (column: Column, x: number, index: number) => void): void {
  let x = FRAME.left + PAD;
  columns.forEach((column, index) => {
    write(column, x, index);
    x += column.width;
  });
}
