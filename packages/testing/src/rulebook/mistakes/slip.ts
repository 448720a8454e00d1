import type { Sheet, Spot } from './sheet.js';

/** One slip of somebody who edits a rulebook: what is put in place of what. */
export interface Slip {
  /** What kind of slip it is, such as `digits-swapped`. */
  readonly operator: string;
  readonly at: string;
  readonly says: string;
  readonly offset: number;
  readonly length: number;
  readonly put: string;
}

/** All slips of some kinds that can be made in a text. */
export type SlipsIn = (sheet: Sheet) => Iterable<Slip>;

/** Another value in place of the one at a spot. */
export function exchange(operator: string, spot: Spot, value: unknown): Slip {
  const [was, is] = [JSON.stringify(spot.value), JSON.stringify(value)];
  return { ...placed(operator, spot), says: `${short(was)} becomes ${short(is)}.`, put: is };
}

/** Another text in place of what stands at a spot, whether it is JSON or not. */
export function exchangeText(operator: string, spot: Spot, put: string, says: string): Slip {
  return { ...placed(operator, spot), put, says };
}

/** The name before a spot's value exchanged for another. */
export function rename(operator: string, spot: Spot, name: string): Slip | undefined {
  const was = String(spot.path.at(-1));
  return (
    spot.name && {
      operator,
      at: spot.at,
      ...spot.name,
      put: JSON.stringify(name),
      says: `The name ${was} becomes ${name}.`,
    }
  );
}

/** A spot's value taken away, with its name. */
export function remove(operator: string, { at, cut, path }: Spot): Slip {
  return { operator, at, ...cut, put: '', says: `${String(path.at(-1))} is taken away.` };
}

function placed(operator: string, { at, offset, length }: Spot): Pick<Slip, 'operator' | 'at' | 'offset' | 'length'> {
  return { operator, at, offset, length };
}

function short(text: string): string {
  return text.length > 80 ? `${text.slice(0, 77)}…` : text;
}
