import type { Printer } from '../output/printer.js';

/** A line on a terminal that says how far a long run is. On anything else it shows nothing. */
export interface Progress {
  /** Shows the text, at most ten times a second. */
  show(text: () => string): Promise<void>;
  /** Takes the line away. */
  clear(): Promise<void>;
}

/**
 * A progress line.
 *
 * @param printer - of the error stream.
 * @param now - the time, which is asked before each line.
 * @param apart - false when the answers go to the same terminal, where they are progress enough.
 */
export function createProgress(printer: Printer, now: () => Date, apart: boolean): Progress {
  const shows = printer.isTerminal && apart;
  let last = -Infinity;
  let shown = false;
  return {
    async show(text) {
      if (!shows) return;
      const time = now().getTime();
      if (time - last < 100) return;
      last = time;
      shown = true;
      await printer.raw(`\r\u001b[2K${text()}`);
    },
    async clear() {
      if (!shown) return;
      shown = false;
      await printer.raw('\r\u001b[2K');
    },
  };
}
