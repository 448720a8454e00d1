/**
 * Brings a row of one table from an edition to the next. A row whose upgrade
 * throws is kept as it is, and set aside.
 */
export type Upgrade = (row: Readonly<Record<string, unknown>>) => unknown;

/** Which shape the rows have by now, and how those of earlier programs come to it. */
export interface Editions {
  /** From 1; greater by one whenever a table, an index or the shape of a row changes. */
  readonly edition: number;
  /**
   * For each edition from 2 on: what brings the rows of a table to it, by table.
   * Rows of tables that are not named stay as they are.
   */
  readonly upgrades: Readonly<Record<number, Readonly<Record<string, Upgrade>>>>;
}

/** The first of all editions: nothing came before it. */
export const firstEdition: Editions = { edition: 1, upgrades: {} };

/** The edition since which the rows of a table have had their shape. */
export function shapedIn({ edition, upgrades }: Editions, table: string): number {
  for (let each = edition; each > 1; each--) {
    if (upgradeOf(upgrades[each], table) !== undefined) return each;
  }
  return 1;
}

/**
 * A row as the present edition has it.
 *
 * @throws whatever an upgrade throws.
 */
export function upgradeRow({ edition, upgrades }: Editions, table: string, from: number, row: unknown): unknown {
  let upgraded = row;
  for (let each = from + 1; each <= edition; each++) {
    const upgrade = upgradeOf(upgrades[each], table);
    if (upgrade !== undefined) upgraded = upgrade(upgraded as Readonly<Record<string, unknown>>);
  }
  return upgraded;
}

function upgradeOf(upgrades: Readonly<Record<string, Upgrade>> | undefined, table: string): Upgrade | undefined {
  return upgrades !== undefined && Object.hasOwn(upgrades, table) ? upgrades[table] : undefined;
}
