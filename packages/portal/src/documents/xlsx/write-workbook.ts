import { type CellStyle, type WriteSheet, writeXlsx } from 'hucre/xlsx';
import { escapeText } from './escape-text.js';
import type { LookedRow } from './layout.js';

/** One tab. */
export interface Tab {
  readonly name: string;
  readonly rows: readonly LookedRow[];
  /** In letters. */
  readonly widths: readonly number[];
  /** How many rows stay in sight. */
  readonly frozen: number;
}

const TOP = { vertical: 'top', wrapText: true } as const;
const PLAIN: CellStyle = { alignment: TOP };
const BOLD: CellStyle = { font: { bold: true }, alignment: TOP };
const HEAD: CellStyle = {
  font: { bold: true, color: { rgb: 'FFFFFF' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: '1D3557' } },
  alignment: TOP,
};

/**
 * A workbook of texts. A text stays a text, also where it begins as a formula
 * would: no cell is ever anything else.
 */
export async function writeWorkbook(title: string, madeAt: string, tabs: readonly Tab[]): Promise<Uint8Array> {
  const made = new Date(madeAt);
  return writeXlsx({
    sheets: tabs.map(sheetOf),
    properties: { title: escapeText(title), creator: 'Guildhall', created: made, modified: made },
  });
}

function sheetOf({ name, rows, widths, frozen }: Tab): WriteSheet {
  const cells = new Map(
    rows.flatMap(({ cells: texts, look }, row) =>
      texts.map((text, column) => {
        const style = look === 'head' ? HEAD : look === 'title' || (look === 'fact' && column === 0) ? BOLD : PLAIN;
        return [
          `${String(row)},${String(column)}`,
          { value: escapeText(text), type: 'string' as const, style },
        ] as const;
      }),
    ),
  );
  return {
    name,
    columns: widths.map((width) => ({ width })),
    rows: rows.map(({ cells: texts }) => texts.map(escapeText)),
    cells,
    freezePane: { rows: frozen },
  };
}
