import { collectionOf } from '../compile/aggregate.js';
import { factsIn, factsOf } from '../compile/references.js';
import { jsonPointer } from '../../kernel/json-pointer.js';
import { namesInMessage } from '../message/names-in-message.js';
import type { Condition } from '../schema/condition.js';
import { conditionsOf } from './conditions-of.js';
import type { LintFinding } from './finding.js';
import type { Look } from './look.js';

/**
 * Checks for what nothing takes: facts, shared conditions, collections and reasons.
 *
 * Parameters and labels are left alone: programs read them too. A requirement
 * that no outcome needs is refused with the shape already.
 */
export function checkLeftovers({ document, rulebook, find }: Look): void {
  const { facts, collections = {}, conditions = {}, reasons } = document;
  const tell = (code: LintFinding['code'], at: readonly [where: string, name: string], then: string): void => {
    const what = code.slice(code.indexOf('-') + 1);
    find({ code, severity: 'W', at: jsonPointer(at), says: `Nothing takes the ${what} ${at[1]}. ${then}` });
  };
  const asked = conditionsOf(document);
  const named = new Set(asked.flatMap((condition) => [...factsIn(condition, document)]));
  const shared = new Set(asked.flatMap(sharedIn));
  const told = new Set(
    Object.values(rulebook.languages).flatMap((pack) =>
      Object.values(pack.reasons).flatMap(({ text, next }) => [...namesInMessage(text), ...namesInMessage(next ?? [])]),
    ),
  );
  const taken = new Set([...named, ...told, document.clock.fact, document.periods?.first, document.periods?.last]);
  for (const { is } of Object.values(facts))
    if (is !== undefined) for (const name of factsOf(is, document)) taken.add(name);
  for (const { over, of } of document.bands ?? []) taken.add(over).add(of);
  for (const { rungs } of document.ladders ?? [])
    for (const { match } of rungs) for (const name of match) taken.add(name);
  for (const guarantee of document.guarantees ?? []) if ('monotone' in guarantee) taken.add(guarantee.monotone.up);
  for (const name of Object.keys(facts))
    if (!taken.has(name))
      tell('lint/unused-fact', ['facts', name], 'Remove it, or correct the name where it was meant.');
  for (const name of Object.keys(conditions))
    if (!shared.has(name))
      tell('lint/unused-condition', ['conditions', name], 'Remove it, or correct the name where it was meant.');
  for (const collection of Object.keys(collections)) {
    const derived = Object.values(facts).flatMap(({ is }) =>
      is !== undefined && collectionOf(is) === collection ? [is] : [],
    );
    if (derived.length === 0)
      tell('lint/unused-collection', ['collections', collection], 'Remove it, or derive a fact from it.');
  }
  const codes = codesTold({ document });
  for (const code of Object.keys(reasons))
    if (!codes.has(code))
      tell(
        'lint/unused-reason',
        ['reasons', code],
        'Nobody is ever told it: remove it, or give it to the rule it belongs to.',
      );
}

function sharedIn(condition: Condition): readonly string[] {
  if ('all' in condition) return condition.all.flatMap(sharedIn);
  if ('any' in condition) return condition.any.flatMap(sharedIn);
  if ('not' in condition) return sharedIn(condition.not);
  return 'condition' in condition ? [condition.condition] : [];
}

/** Every reason that some rule may tell. */
function codesTold({ document }: Pick<Look, 'document'>): ReadonlySet<string> {
  const { requirements = [], tables = [], bands = [], ladders = [], facts } = document;
  return new Set(
    [
      ...requirements.flatMap(({ whenNot, whenUnknown }) => [whenNot, whenUnknown]),
      ...tables.flatMap(({ whenUnknown, otherwise, rows }) => [
        whenUnknown,
        otherwise?.reason,
        ...rows.map(({ reason }) => reason),
      ]),
      ...bands.flatMap(({ after, whenUnknown }) => [after, whenUnknown]),
      ...ladders.map(({ otherwise }) => otherwise.reason),
      ...Object.values(facts).map(({ whenUnknown }) => whenUnknown),
    ].filter((code) => code !== undefined),
  );
}
