import type * as run from '../run/index.js';
import type { countRows } from './count-rows.js';
import type * as exactly from './exactly.js';
import type { takeRow } from './take-row.js';

/** Every function of the run time that a rulebook is compiled to calls of. */
export type Makers = typeof run & typeof exactly & { countRows: typeof countRows; takeRow: typeof takeRow };

/** A value that functions are still missing from: in the place of each stands the call that makes it. */
export type Planned<T> = T extends (...args: never[]) => unknown
  ? Call<T>
  : T extends object
    ? { readonly [Key in keyof T]: Planned<T[Key]> }
    : T;

/**
 * A call of the run time that has not been made.
 *
 * Compiling ends in such calls, so that there is one compiler: in memory they
 * are carried out, and when a rulebook is built they are written down as source.
 */
export class Call<T> {
  readonly name: keyof Makers;
  readonly args: readonly unknown[];
  /** Never there: carries what the call makes as a type. */
  declare readonly makes: T;

  constructor(name: keyof Makers, args: readonly unknown[]) {
    this.name = name;
    this.args = args;
  }
}

/** A maker's call with these arguments. */
export function call<Name extends keyof Makers>(
  name: Name,
  ...args: Planned<Parameters<Makers[Name]>>
): Call<ReturnType<Makers[Name]>> {
  return new Call(name, args);
}
