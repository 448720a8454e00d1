import { checkSources, listCatalogueWarnings, listUnproved, loadCatalogue } from '@guildhall/core/qualifications/load';
import { type JsonFile, placeProblems } from '../input/json-file.js';
import type { SourceDocument } from '../input/read-sources.js';
import { Stop } from '../input/stop.js';
import type { FileReport } from './test-report.js';

/**
 * Checks a catalogue: shape, names, totals, that it can be met at all, and its sources. It counts as one test.
 *
 * @param file - the catalogue.
 * @param documents - what it may cite; `undefined` where that is not known.
 * @throws Stop with the place of everything that is wrong.
 */
export function testCatalogue(file: JsonFile, documents: readonly SourceDocument[] | undefined): FileReport {
  const loaded = loadCatalogue(file.value);
  const uncited = loaded.ok && documents !== undefined ? checkSources(loaded.value, { sources: documents }) : [];
  const problems = loaded.ok ? uncited : loaded.problems;
  if (!loaded.ok || problems.length > 0) throw new Stop(placeProblems(file, problems));
  const { number, pathway } = loaded.value;
  return {
    file: file.name,
    id: pathway === undefined ? number : `${number} ${pathway}`,
    kind: 'catalogue',
    passed: 1,
    failures: [],
    warnings: placeProblems(file, [...listCatalogueWarnings(loaded.value), ...listUnproved(loaded.value)]),
  };
}
