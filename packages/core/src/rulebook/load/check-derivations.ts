import type { Problem } from '../../kernel/problem.js';
import { collectionOf } from '../compile/aggregate.js';
import { factsIn, factsOf } from '../compile/references.js';
import type { RulebookDocument } from '../schema/document.js';
import type { Derivation } from '../schema/fact.js';
import { checkCondition, unknown } from './check-condition.js';
import { knownName } from './types.js';

const WAYS_TO_COUNT: readonly string[] = ['calendar-days', 'working-days'];

/** Checks how derived facts come about: names, types, and that none needs itself. */
export function checkDerivations(document: RulebookDocument): Problem[] {
  const problems: Problem[] = [];
  for (const [name, fact] of Object.entries(document.facts)) {
    if (fact.is === undefined) continue;
    const at = `/facts/${name}/is`;
    problems.push(
      ...(collectionOf(fact.is) === undefined
        ? checkFromFacts(fact.is, at, document)
        : checkFromRows(fact.is, at, document)),
    );
    if (isCircular(name, document))
      problems.push({ code: 'rulebook/derived-in-a-circle', at, says: `${name} is derived from itself.` });
    else {
      const sibling = siblingBehind(name, document);
      if (sibling !== undefined)
        problems.push({
          code: 'rulebook/derived-in-a-circle',
          at,
          says: `${name} needs ${sibling}, which comes from the same rows: the rows are read once for both.`,
        });
    }
  }
  return problems;
}

function checkFromRows(is: Derivation, at: string, document: RulebookDocument): Problem[] {
  const collection = collectionOf(is) ?? '';
  const fields = document.collections?.[collection];
  if (fields === undefined) return [unknown('collection', collection, Object.keys(document.collections ?? {}), at)];
  const problems: Problem[] = [];
  const need = (field: string | undefined, types: readonly string[], key: string): void => {
    if (field === undefined) return;
    const spec = fields[field];
    if (spec === undefined) problems.push(unknown('field', field, Object.keys(fields), `${at}/${key}`));
    else if (!types.includes(spec.type))
      problems.push({
        code: 'rulebook/wrong-type',
        at: `${at}/${key}`,
        says: `${field} is ${spec.type}: only ${types.join(' or ')} will do here.`,
      });
  };
  if ('sum' in is) {
    need(is.sum, ['integer'], 'sum');
    need(is.capBy?.key, ['enum'], 'capBy/key');
    if (is.capBy !== undefined) {
      if (knownName(is.capBy.caps.fact, document)?.type !== 'map')
        problems.push({
          code: 'rulebook/wrong-type',
          at: `${at}/capBy/caps`,
          says: `${is.capBy.caps.fact} is no map parameter: caps are a map from name to number.`,
        });
      else if (!isMapOfCaps(is.capBy.caps.fact, document))
        problems.push({
          code: 'rulebook/wrong-type',
          at: `${at}/capBy/caps`,
          says: `${is.capBy.caps.fact} holds something that is no cap: each is a whole number, 0 or more.`,
        });
      if ((fields[is.sum]?.min ?? -1) < 0)
        problems.push({
          code: 'rulebook/cap-of-negative',
          at: `${at}/sum`,
          says: `${is.sum} may be below 0, and a cap on that depends on the order of the rows: give it "min": 0.`,
        });
    }
  }
  if ('countDistinct' in is) {
    need(is.countDistinct, ['enum'], 'countDistinct');
    need(is.having?.sum, ['integer'], 'having/sum');
  }
  if ('min' in is) need(is.min, ['integer', 'date'], 'min');
  if ('max' in is) need(is.max, ['integer', 'date'], 'max');
  if ('where' in is && is.where !== undefined) {
    problems.push(...checkCondition(is.where, `${at}/where`, document, collection));
    for (const name of factsIn(is.where, document)) {
      if (fields[name] !== undefined && document.facts[name] !== undefined)
        problems.push({
          code: 'rulebook/name-in-both',
          at: `${at}/where`,
          says: `${name} is a field of ${collection} and a fact: rename one, so that it is clear which is meant.`,
        });
    }
  }
  return problems;
}

function checkFromFacts(is: Derivation, at: string, document: RulebookDocument): Problem[] {
  const wanted: [string, readonly string[]][] = [];
  if ('proRate' in is) {
    if (typeof is.proRate !== 'number') wanted.push([is.proRate.fact, ['integer']]);
    wanted.push([is.from, ['date']], [is.within[0], ['date']], [is.within[1], ['date']]);
  }
  if ('daysBetween' in is) {
    wanted.push([is.daysBetween[0], ['date']], [is.daysBetween[1], ['date']]);
    if (typeof is.counting !== 'string') {
      wanted.push([is.counting.fact, ['enum']]);
      const other = knownName(is.counting.fact, document)?.values?.find((value) => !WAYS_TO_COUNT.includes(value));
      if (other !== undefined)
        return [
          {
            code: 'rulebook/value-never-taken',
            at: `${at}/counting`,
            says: `${is.counting.fact} may be "${other}": days are counted as ${WAYS_TO_COUNT.join(' or ')}.`,
          },
        ];
    }
    if (is.holidays !== undefined) wanted.push([is.holidays.fact, ['dates']]);
  }
  if ('needAtLeast' in is) {
    if (typeof is.needAtLeast !== 'number') wanted.push([is.needAtLeast.fact, ['integer']]);
    for (const name of is.of) wanted.push([name, ['boolean']]);
  }
  return wanted.flatMap(([name, types]) => {
    const known = knownName(name, document);
    if (known === undefined) return [unknown('fact', name, Object.keys(document.facts), at)];
    return types.includes(known.type)
      ? []
      : [
          {
            code: 'rulebook/wrong-type',
            at,
            says: `${name} is ${known.type}: only ${types.join(' or ')} will do here.`,
          },
        ];
  });
}

function isMapOfCaps(parameter: string, document: RulebookDocument): boolean {
  return Object.values(document.parameters?.[parameter.slice('param.'.length)]?.values ?? {}).every(
    ({ value }) =>
      typeof value === 'object' && Object.values(value).every((cap) => typeof cap === 'number' && cap >= 0),
  );
}

/** A fact from the same collection that a fact over rows needs before the rows are read. */
function siblingBehind(start: string, document: RulebookDocument): string | undefined {
  const own = document.facts[start]?.is;
  const collection = own === undefined ? undefined : collectionOf(own);
  if (collection === undefined) return undefined;
  return basesBehind(start, document).find((name) => {
    const is = document.facts[name]?.is;
    return is !== undefined && collectionOf(is) === collection;
  });
}

function isCircular(start: string, document: RulebookDocument): boolean {
  return basesBehind(start, document).includes(start);
}

/** Every fact that a derived fact rests on, itself only where it is derived in a circle. */
function basesBehind(start: string, document: RulebookDocument): readonly string[] {
  const open = [start];
  const seen = new Set<string>();
  for (let name = open.pop(); name !== undefined; name = open.pop()) {
    const is = document.facts[name]?.is;
    if (is === undefined) continue;
    const fields = document.collections?.[collectionOf(is) ?? ''];
    for (const base of factsOf(is, document)) {
      if (fields?.[base] !== undefined || seen.has(base)) continue;
      seen.add(base);
      open.push(base);
    }
  }
  return [...seen];
}
