import type { RulebookDocument } from '../schema/document.js';

/**
 * The facts, shared conditions and parameters (`param.x`) that an answer may rest on, by name.
 *
 * Those that rules name, and all that these are made of. What only a text or an
 * application reads is not among them.
 */
export function askedNames(document: RulebookDocument): ReadonlySet<string> {
  const { clock, periods, facts, conditions = {}, collections = {}, requirements, tables, bands, ladders } = document;
  const asked = new Set<string>();
  const open: unknown[] = [clock.fact, periods?.first, periods?.last, collections];
  for (const rules of [requirements, tables, bands, ladders]) open.push(...(rules ?? []));
  while (open.length > 0) {
    const next = open.pop();
    if (typeof next === 'object' && next !== null) open.push(...(Object.values(next) as unknown[]));
    if (typeof next !== 'string' || asked.has(next)) continue;
    const made = [facts, conditions].filter((names) => Object.hasOwn(names, next));
    if (made.length > 0 || next.startsWith('param.')) asked.add(next);
    open.push(...made.map((names) => names[next]));
  }
  return asked;
}
