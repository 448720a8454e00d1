import type { Problem } from '../../kernel/problem.js';
import type { RulebookDocument } from '../schema/document.js';
import { nearest } from './nearest.js';

interface Grounded {
  readonly source?: string | undefined;
  readonly status?: 'assumed' | undefined;
}

/** Checks that every value says what it rests on: a source that exists, or that it is assumed. */
export function checkSources(document: RulebookDocument, known: ReadonlySet<string> | undefined): Problem[] {
  const problems: Problem[] = [];
  const check = (grounded: Grounded, at: string): void => {
    const { source, status } = grounded;
    if (source === undefined && status === undefined) {
      problems.push({
        code: 'rulebook/no-source',
        at,
        says: 'It says neither "source" nor "status": "assumed": name the document and heading it rests on, or that it is assumed.',
      });
    } else if (source !== undefined && status !== undefined) {
      problems.push({
        code: 'rulebook/source-and-assumed',
        at,
        says: 'It has a source and is called assumed: keep one of the two.',
      });
    } else if (source !== undefined && known !== undefined && !known.has(source)) {
      const near = nearest(source, known);
      problems.push({
        code: 'rulebook/source-unknown',
        at: `${at}/source`,
        says: `sources.json has no ${source}${near === undefined ? ': add the document and heading there' : `: did you mean ${near}?`}`,
      });
    }
  };
  for (const [name, parameter] of Object.entries(document.parameters ?? {})) {
    for (const [date, dated] of Object.entries(parameter.values)) check(dated, `/parameters/${name}/values/${date}`);
  }
  document.requirements?.forEach((rule, index) => {
    check(rule, `/requirements/${String(index)}`);
  });
  document.tables?.forEach((table, index) => {
    table.rows.forEach((row, at) => {
      check(row, `/tables/${String(index)}/rows/${String(at)}`);
    });
    if (table.otherwise !== undefined) check(table.otherwise, `/tables/${String(index)}/otherwise`);
  });
  document.bands?.forEach((band, index) => {
    band.steps.forEach((step, at) => {
      check(step, `/bands/${String(index)}/steps/${String(at)}`);
    });
  });
  document.ladders?.forEach((ladder, index) => {
    ladder.rungs.forEach((rung, at) => {
      check(rung, `/ladders/${String(index)}/rungs/${String(at)}`);
    });
    check(ladder.otherwise, `/ladders/${String(index)}/otherwise`);
  });
  if (document.periods !== undefined) {
    check(document.periods, '/periods');
    document.periods.exceptions.forEach((exception, at) => {
      check(exception, `/periods/exceptions/${String(at)}`);
    });
  }
  return problems;
}
