/** Rows of texts, read one after the other. */
export class RowReader {
  readonly #rows: readonly (readonly string[])[];
  #at = 0;

  constructor(rows: readonly (readonly string[])[]) {
    this.#rows = rows;
  }

  /** The number of the next row, as a spreadsheet counts. */
  get number(): number {
    return this.#at + 1;
  }

  /** The next cells, all empty past the end. */
  get cells(): readonly [string, string, string] {
    const [a = '', b = '', c = ''] = this.#rows[this.#at] ?? [];
    return [a, b, c];
  }

  /** Whether nothing is left but empty rows. */
  get isAtEnd(): boolean {
    return this.#rows.slice(this.#at).every((row) => row.every((cell) => cell === ''));
  }

  /** Whether the next row is empty. */
  get isBlank(): boolean {
    return this.cells.every((cell) => cell === '');
  }

  /** Takes the next row. */
  take(): readonly [string, string, string] {
    const { cells } = this;
    this.#at += 1;
    return cells;
  }

  /** Passes over empty rows. */
  skipBlank(): void {
    while (this.isBlank && !this.isAtEnd) this.#at += 1;
  }

  /** Whether the next row begins with these texts. */
  begins(...texts: readonly string[]): boolean {
    return texts.every((text, index) => this.cells[index] === text);
  }
}
