import { checkRulebook, runExamples } from '@guildhall/core/load';
import { type JsonFile, placeProblems } from '../input/json-file.js';
import type { SourceDocument } from '../input/read-sources.js';
import { Stop } from '../input/stop.js';
import type { FileReport } from './test-report.js';

/**
 * Checks a rulebook and runs its examples.
 *
 * @param file - the rulebook.
 * @param documents - what it may cite; `undefined` where that is not known.
 * @throws Stop when it is no rulebook that could decide anything.
 */
export function testRulebook(file: JsonFile, documents: readonly SourceDocument[] | undefined): FileReport {
  const sources = documents?.flatMap(({ id, headings }) => Object.keys(headings).map((heading) => `${id}#${heading}`));
  const checked = checkRulebook(file.value, sources === undefined ? {} : { sources: new Set(sources) });
  if (!checked.ok) throw new Stop(placeProblems(file, checked.problems));
  const { id } = checked.value;
  const results = runExamples(checked.value);
  const failures = results.flatMap((result, index) => {
    if (result.passed) return [];
    const [place] = placeProblems(file, [{ code: 'cli/example-fails', at: `/examples/${String(index)}`, says: '' }]);
    const where = { file: file.name, line: place?.line ?? 1, column: place?.column ?? 1 };
    return [{ of: id, example: result.id, differences: result.differences, ...where }];
  });
  return { file: file.name, id, kind: 'rulebook', passed: results.length - failures.length, failures, warnings: [] };
}
