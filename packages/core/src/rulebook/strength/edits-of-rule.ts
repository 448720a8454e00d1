import type { RulebookDocument } from '../schema/document.js';
import type { Edit, Path } from './edit.js';
import { turnDate } from './edits-of-value.js';
import { nextOf } from './next-of.js';

/** The days on which a rule begins and ends, each a day later and a day earlier. */
export function* editsOfDates(
  rule: { readonly name: string; readonly from: string; readonly to?: string | undefined },
  path: Path,
): Iterable<Edit> {
  for (const key of ['from', 'to'] as const) {
    const day = rule[key];
    if (day === undefined) continue;
    for (const { operator, to } of turnDate(day))
      yield {
        operator: `rule-${operator}`,
        path: [...path, key],
        value: to,
        says: `“${key}” ${day} becomes ${String(to)} in ${rule.name}.`,
      };
  }
}

/** A reason exchanged for the next one of the file. */
export function* editsOfReason(
  code: string | undefined,
  path: Path,
  where: string,
  { reasons }: RulebookDocument,
): Iterable<Edit> {
  if (code === undefined) return;
  const other = nextOf(Object.keys(reasons), code);
  if (other === undefined) return;
  const says = `The reason ${code} becomes ${other} as ${String(path.at(-1))} of ${where}.`;
  yield { operator: 'reason-exchanged', path, value: other, says };
}

/** A name exchanged for the next that may stand there. */
export function* editsOfName(name: string, may: readonly string[], path: Path, where: string): Iterable<Edit> {
  const other = nextOf(may, name);
  if (other !== undefined)
    yield { operator: 'exchanged', path, value: other, says: `${name} becomes ${other} in ${where}.` };
}
