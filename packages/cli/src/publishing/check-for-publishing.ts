import type { RulebookDocument } from '@guildhall/core';
import { type Change, changeOf } from '@guildhall/core/change';
import { checkRulebook, runExamples } from '@guildhall/core/load';
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
 * Everything a file must pass to be published: shape, names and sources, its own examples, and that it changes nothing
 * which has applied.
 */
export function checkForPublishing(file: JsonFile, { sources, previous, on }: PublishingCheck): CheckedForPublishing {
  const known = sources?.flatMap(({ id, headings }) => Object.keys(headings).map((heading) => `${id}#${heading}`));
  const checked = checkRulebook(file.value, known === undefined ? {} : { sources: new Set(known) });
  if (!checked.ok) return { errors: placeProblems(file, checked.problems), warnings: [] };
  const document = checked.value;
  const failed = runExamples(document).flatMap(({ passed, id, differences }, index) =>
    passed
      ? []
      : [
          {
            code: 'lint/example-fails',
            at: `/examples/${String(index)}`,
            says: `The example ${id} fails: ${differences.join(' ')}`,
          },
        ],
  );
  const change = previous === undefined ? undefined : changeOf(previous, document, { on });
  const findings = change?.problems ?? [];
  const blocking = findings.filter(({ severity }) => severity === 'E');
  const rest = findings.filter(({ severity }) => severity !== 'E');
  return {
    document,
    ...(change === undefined ? {} : { change }),
    errors: placeProblems(file, [...failed, ...blocking.map(problemOf)]),
    warnings: placeProblems(file, rest.map(problemOf)),
  };
}

function problemOf({ code, at, says }: Change['problems'][number]): { code: string; at: string; says: string } {
  return { code, at, says };
}
