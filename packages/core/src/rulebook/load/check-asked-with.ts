import type { Problem } from '../../kernel/problem.js';
import type { RulebookDocument } from '../schema/document.js';
import { unknown } from './check-condition.js';

interface Asked {
  readonly askedWith?: readonly string[] | undefined;
}

/** Checks that every fact or collection that makes something asked is there. */
export function checkAskedWith(document: RulebookDocument): Problem[] {
  const { outcomes = {}, tables = [], bands = [], ladders = [], facts, collections = {} } = document;
  const known = [...Object.keys(facts), ...Object.keys(collections)];
  const check = ({ askedWith = [] }: Asked, at: string): Problem[] =>
    askedWith.flatMap((name) => (known.includes(name) ? [] : [unknown('fact', name, known, `${at}/askedWith`)]));
  return [
    ...Object.entries(outcomes).flatMap(([name, rule]) => check(rule, `/outcomes/${name.replaceAll('/', '~1')}`)),
    ...Object.entries({ tables, bands, ladders }).flatMap(([kind, rules]) =>
      rules.flatMap((rule, index) => check(rule, `/${kind}/${String(index)}`)),
    ),
  ];
}
