import type { ExitCode } from './exit-code.js';
import type { Printer } from './output/printer.js';
import type { World } from './world.js';

/** One run of the command line: its world, its two printers, and how it ends. */
export interface Session {
  readonly world: World;
  readonly out: Printer;
  readonly err: Printer;
  /** Says how the command ends. Without it: 0. */
  readonly finish: (code: ExitCode) => void;
}
