import type { Sheet } from './sheet.js';
import { exchange, type Slip } from './slip.js';

/** What goes wrong with the right answers of examples. */
export function* slipsInExamples({ spots, document }: Sheet): Iterable<Slip> {
  const reasons = Object.keys(document.reasons);
  for (const spot of spots) {
    const [room, , part, kind] = spot.path;
    if (room !== 'examples' || part !== 'expect') continue;
    if (kind === 'outcomes' && spot.path.length === 5)
      yield exchange('expectation-changed', spot, spot.value === 'yes' ? 'no' : 'yes');
    if (kind === 'reasons' && Array.isArray(spot.value)) {
      const told: readonly unknown[] = spot.value;
      const other = reasons.find((code) => !told.includes(code));
      if (other !== undefined) yield exchange('expectation-changed', spot, [...told, other]);
    }
  }
}
