import { addWithBases } from '../compile/requirement.js';
import { factsIn } from '../compile/references.js';
import { jsonPointer } from '../../kernel/json-pointer.js';
import type { Message } from '../prepared.js';
import { NO, UNKNOWN } from '../run/kleene.js';
import type { Requirement } from '../schema/rule.js';
import { answersTo } from './check-requirements.js';
import { inForceIn, type Scene } from './scene.js';

/** One way for a reason to be told: the facts that nobody who is told it so has given. */
type Missing = ReadonlySet<string>;

/**
 * Checks that no text says a fact that whoever reads it has not given: it would read “not known”.
 *
 * Found where that is so of everybody who is told the reason by a requirement,
 * and no table, band or ladder tells it.
 */
export function checkHoles(scene: Scene): void {
  if (scene.isPast) return;
  const told = new Map<string, Missing[]>();
  const others = new Set<string | undefined>();
  for (const [, { whenUnknown, otherwise, rows }] of inForceIn(scene.document.tables, scene))
    for (const code of [whenUnknown, otherwise?.reason, ...rows.map(({ reason }) => reason)]) others.add(code);
  for (const [, { after, whenUnknown }] of inForceIn(scene.document.bands, scene)) others.add(after).add(whenUnknown);
  for (const [, { otherwise }] of inForceIn(scene.document.ladders, scene)) others.add(otherwise.reason);
  for (const [place, requirement] of inForceIn(scene.document.requirements, scene))
    for (const [code, missing] of tellings(scene, requirement, `/requirements/${String(place)}`))
      told.set(code, [...(told.get(code) ?? []), missing]);
  for (const [code, ways] of told) {
    if (others.has(code)) continue;
    for (const [language, { reasons }] of Object.entries(scene.rulebook.languages))
      for (const key of ['text', 'next'] as const)
        for (const name of new Set(saidIn(reasons[code]?.[key] ?? [])))
          if (ways.every((missing) => missing.has(name)))
            scene.find({
              code: 'lint/message-placeholder',
              severity: 'W',
              at: jsonPointer(['reasons', code, key, language]),
              says: `The text says {${name}}, which nobody who is told it has given, so it reads “not known”. Say it without.`,
            });
  }
}

/** Whom a requirement tells which reason, by what none of them has given. */
function tellings(
  scene: Scene,
  requirement: Requirement,
  at: string,
): readonly (readonly [code: string, missing: Missing])[] {
  const { ground, document } = scene;
  const { conditions, whenNot, whenUnknown } = requirement;
  const settled = ground.settle(conditions);
  if (typeof settled === 'boolean') return [];
  const { of, size, isKnown, notProved } = answersTo(scene, conditions, at).answers;
  if (notProved !== undefined) return [];
  const asked = new Set<string>();
  for (const name of factsIn(settled, document)) addWithBases(name, document, asked);
  const known = new Map(Array.from(asked, (name) => [name, isKnown(name)] as const));
  const excused = [...asked].filter((name) => document.facts[name]?.whenUnknown !== undefined);
  const missingFor = (isTold: (person: number) => boolean): readonly Missing[] => {
    const missing = new Set(asked);
    let somebody = false;
    for (let person = 0; person < size; person++) {
      if (!isTold(person)) continue;
      somebody = true;
      for (const name of missing) if (known.get(name)![person] === 1) missing.delete(name);
    }
    return somebody ? [missing] : [];
  };
  const answer = of[0]!;
  const lacks = (name: string, person: number): boolean => known.get(name)![person] === 0;
  return [
    ...missingFor((person) => answer[person] === NO).map((missing) => [whenNot, missing] as const),
    ...missingFor((person) => answer[person] === UNKNOWN && !excused.some((name) => lacks(name, person))).map(
      (missing) => [whenUnknown, missing] as const,
    ),
    ...excused.flatMap((name) =>
      missingFor((person) => answer[person] === UNKNOWN && lacks(name, person)).map(
        (missing) => [document.facts[name]?.whenUnknown ?? '', missing] as const,
      ),
    ),
  ];
}

/** The values that a text says, whichever branch is taken; what only picks a branch is not said. */
function saidIn(message: Message, plural?: string): readonly string[] {
  return message.flatMap((part): readonly string[] => {
    if (typeof part === 'string') return [];
    if ('v' in part) return [part.v];
    if ('n' in part) return plural === undefined ? [] : [plural];
    const inner = 'plural' in part ? part.plural : plural;
    return Object.values(part.of).flatMap((branch) => saidIn(branch, inner));
  });
}
