import type { Requirement } from './requirement.js';

/**
 * Whether a claim uses a requirement, by its kind and the group, unit or set of units it names; `null` uses all.
 * Part of the checker.
 */
export function asksFor(
  requirements: readonly Requirement[] | null,
  kind: Requirement['kind'],
  name: string | readonly string[] = [],
): boolean {
  if (!requirements) return true;
  const wanted = typeof name === 'string' ? [name] : name;
  return requirements.some((one) => {
    const named = 'group' in one ? [one.group] : 'unit' in one ? [one.unit] : 'units' in one ? one.units : [];
    return one.kind === kind && named.length === wanted.length && named.every((part) => wanted.includes(part));
  });
}
