import type { RulebookDocument } from '../schema/document.js';
import type { Edit } from './edit.js';
import { editsOfCondition } from './edits-of-condition.js';
import { editsOfDates, editsOfName, editsOfReason } from './edits-of-rule.js';

/** Rows of tables and rungs of ladders, each a little otherwise. */
export function* editsOfTables(document: RulebookDocument): Iterable<Edit> {
  for (const [index, table] of (document.tables ?? []).entries()) {
    const path = ['tables', index];
    yield* editsOfDates(table, path);
    yield* editsOfReason(table.whenUnknown, [...path, 'whenUnknown'], table.name, document);
    for (const [place, row] of table.rows.entries()) {
      const here = [...path, 'rows', place];
      const where = `the row ${row.id} of ${table.name}`;
      yield* editsOfCondition(row.when, [...here, 'when'], { document, where }, false);
      yield* editsOfReason(row.reason, [...here, 'reason'], where, document);
      for (const [output, value] of Object.entries(row.then))
        yield* editsOfName(value, table.outputs[output] ?? [], [...here, 'then', output], where);
      if (table.rows.length > 1)
        yield { operator: 'row-dropped', path: here, value: undefined, says: `${capital(where)} is dropped.` };
    }
  }
}

/** Rungs of ladders, each a little otherwise, and each exchanged with the next. */
export function* editsOfLadders(document: RulebookDocument): Iterable<Edit> {
  for (const [index, ladder] of (document.ladders ?? []).entries()) {
    const { name, rungs, outcomes, otherwise } = ladder;
    const path = ['ladders', index];
    yield* editsOfDates(ladder, path);
    yield* editsOfName(otherwise.outcome, outcomes, [...path, 'otherwise', 'outcome'], name);
    yield* editsOfReason(otherwise.reason, [...path, 'otherwise', 'reason'], name, document);
    for (const [place, rung] of rungs.entries()) {
      const here = [...path, 'rungs', place];
      const where = `the rung ${rung.id} of ${name}`;
      yield* editsOfName(rung.outcome, outcomes, [...here, 'outcome'], where);
      if (rung.match.length > 1)
        for (const [at, fact] of rung.match.entries())
          yield {
            operator: 'clause-dropped',
            path: [...here, 'match', at],
            value: undefined,
            says: `${fact} is dropped from ${where}.`,
          };
      if (rungs.length > 1)
        yield { operator: 'row-dropped', path: here, value: undefined, says: `${capital(where)} is dropped.` };
      const next = rungs[place + 1];
      if (next !== undefined)
        yield {
          operator: 'rungs-swapped',
          path: [...path, 'rungs'],
          value: rungs.map((each, at) => (at === place ? next : at === place + 1 ? rung : each)),
          says: `The rungs ${rung.id} and ${next.id} of ${name} are swapped.`,
        };
    }
  }
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
