import { compileRulebook, type RulebookDocument } from '@guildhall/core';
import { type Change, changeOf } from '@guildhall/core/change';
import { lint, type LintFinding } from '@guildhall/core/lint';
import { checkRulebook, prepareRulebook } from '@guildhall/core/load';
import { type JsonFile, placeProblems } from '../input/json-file.js';
import type { PlacedProblem } from '../input/placed-problem.js';
import type { SourceDocument } from '../input/read-sources.js';

/** What a rulebook is held to before it is published. */
export interface PublishingCheck {
  /** What it may cite; `undefined` where that is not known. */
  readonly sources: readonly SourceDocument[] | undefined;
  /** What is published now, if anything is. */
  readonly previous: RulebookDocument | undefined;
  /** The day of publishing. */
  readonly on: string;
}

/** What came of it. */
export interface CheckedForPublishing {
  /** Absent where the file is no rulebook that could decide anything. */
  readonly document?: RulebookDocument;
  /** How it follows what is published; absent for a first version. */
  readonly change?: Change;
  /** What blocks publishing. */
  readonly errors: readonly PlacedProblem[];
  readonly warnings: readonly PlacedProblem[];
}

/**
 * Everything a file must pass to be published: shape, names and sources, what the lint finds, its own examples among
 * it, and that it changes nothing which has applied. Warnings that the file accepts are left out.
 */
export function checkForPublishing(file: JsonFile, { sources, previous, on }: PublishingCheck): CheckedForPublishing {
  const known = sources?.flatMap(({ id, headings }) => Object.keys(headings).map((heading) => `${id}#${heading}`));
  const checked = checkRulebook(file.value, known === undefined ? {} : { sources: new Set(known) });
  if (!checked.ok) return { errors: placeProblems(file, checked.problems), warnings: [] };
  const document = checked.value;
  const change = previous === undefined ? undefined : changeOf(previous, document, { on });
  const found = lint(document, compileRulebook(prepareRulebook(document)), { on });
  const findings = [...found.filter(({ accepted }) => accepted === undefined), ...(change?.problems ?? [])];
  return {
    document,
    ...(change === undefined ? {} : { change }),
    errors: placeProblems(file, findings.filter(({ severity }) => severity === 'E').map(problemOf)),
    warnings: placeProblems(file, findings.filter(({ severity }) => severity === 'W').map(problemOf)),
  };
}

function problemOf({ code, at, says }: LintFinding): { code: string; at: string; says: string } {
  return { code, at, says };
}
