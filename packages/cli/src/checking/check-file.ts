import { compileRulebook, type RulebookDocument } from '@guildhall/core';
import { changeOf } from '@guildhall/core/change';
import { lint, type LintFinding } from '@guildhall/core/lint';
import { checkRulebook, prepareRulebook } from '@guildhall/core/load';
import { measureExamples } from '@guildhall/core/strength';
import { badInput } from '../input/bad-input.js';
import { type JsonFile, placeProblems } from '../input/json-file.js';
import { parseJson } from '../input/parse-json.js';
import type { PlacedProblem } from '../input/placed-problem.js';
import { readSources } from '../input/read-sources.js';
import { Stop } from '../input/stop.js';
import type { FoundFile } from '../testing/find-files.js';
import { testCatalogue } from '../testing/test-catalogue.js';
import type { World } from '../world.js';
import { strengthOf, tooWeak } from './too-weak.js';
import type { CheckedFile, PlacedFinding } from './check-report.js';

/** How a file is checked. */
export interface CheckFileOptions {
  /** Today, `YYYY-MM-DD`. */
  readonly on: string;
  /** The version before, of a rulebook's id, where there is one. */
  readonly previousOf?: (id: string, found: FoundFile) => Promise<RulebookDocument | undefined>;
  /** Whether the examples are measured by the small mistakes they notice. */
  readonly measures?: boolean;
}

/**
 * Checks one file by its `format`: shape, names, sources, what the rules answer, examples, and how it follows the version before.
 *
 * @returns `undefined` for other JSON that was only found on the way.
 */
export async function checkFile(
  world: World,
  found: FoundFile,
  options: CheckFileOptions,
): Promise<CheckedFile | undefined> {
  let file: JsonFile;
  try {
    file = parseJson(found.name, found.text);
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { file: found.name, findings: error.problems.map((problem) => asError(problem, found.name)) };
  }
  const format = (file.value as { readonly format?: unknown } | null)?.format;
  const kind = /^guildhall\/(rulebook|catalogue)@/.exec(typeof format === 'string' ? format : '')?.[1];
  if (kind === 'rulebook') return checkOneRulebook(world, found, file, options);
  if (kind === 'catalogue') return checkOneCatalogue(world, found, file);
  if (!found.named) return undefined;
  const says =
    'This is neither a rulebook nor a catalogue: its "format" should be "guildhall/rulebook@1" or "guildhall/catalogue@1".';
  throw badInput('not-a-rulebook', says, { file: file.name, line: 1, column: 1 });
}

async function documentsFor(world: World, { path }: FoundFile): ReturnType<typeof readSources> {
  return path === undefined ? undefined : readSources(world, path);
}

async function checkOneRulebook(
  world: World,
  found: FoundFile,
  file: JsonFile,
  { on, previousOf, measures = false }: CheckFileOptions,
): Promise<CheckedFile> {
  const documents = await documentsFor(world, found);
  const sources = documents?.flatMap(({ id, headings }) => Object.keys(headings).map((heading) => `${id}#${heading}`));
  const checked = checkRulebook(file.value, sources === undefined ? {} : { sources: new Set(sources) });
  if (!checked.ok) {
    const { id } = file.value as { readonly id?: unknown };
    return {
      file: file.name,
      ...(typeof id === 'string' ? { id } : {}),
      kind: 'rulebook',
      findings: placeProblems(file, checked.problems).map((problem) => asError(problem, file.name)),
    };
  }
  const { id, version, examples, guarantees = [] } = checked.value;
  const previous = await previousOf?.(id, found);
  const strength = measures ? measureExamples(checked.value) : undefined;
  return {
    file: file.name,
    id,
    kind: 'rulebook',
    version,
    examples: examples.length,
    guarantees: guarantees.length,
    ...(strength && { strength: strengthOf(strength) }),
    findings: placeFindings(file, [
      ...lint(checked.value, compileRulebook(prepareRulebook(checked.value)), { on }),
      ...(previous === undefined ? [] : changeOf(previous, checked.value, { on }).problems),
      ...(strength === undefined ? [] : tooWeak(strength)),
    ]),
  };
}

async function checkOneCatalogue(world: World, found: FoundFile, file: JsonFile): Promise<CheckedFile> {
  try {
    const { id, warnings } = testCatalogue(file, await documentsFor(world, found));
    const findings = warnings.map((warning) => ({ ...asError(warning, file.name), severity: 'W' as const }));
    return { file: file.name, id, kind: 'catalogue', findings };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return {
      file: file.name,
      kind: 'catalogue',
      findings: error.problems.map((problem) => asError(problem, file.name)),
    };
  }
}

/** What the shape does not allow, as a finding. */
function asError({ code, at, says, line = 1, column = 1 }: PlacedProblem, file: string): PlacedFinding {
  return { code, severity: 'E', at, says, file, line, column };
}

/** Says where each finding lies in its file. */
export function placeFindings(file: JsonFile, findings: readonly LintFinding[]): readonly PlacedFinding[] {
  const places = placeProblems(file, findings);
  return findings.map((finding, index) => {
    const { line = 1, column = 1 } = places[index] ?? {};
    return { ...finding, file: file.name, line, column };
  });
}
