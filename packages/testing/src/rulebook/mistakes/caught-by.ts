import type { RulebookDocument } from '@guildhall/core';
import type { LintFinding } from '@guildhall/core/lint';
import { checkRulebook, prepareRulebook, runExamples } from '@guildhall/core/load';
import { differenceBetween } from '@guildhall/core/diff';
import { isSame } from '../laws/fail.js';
import { readStrictly } from './read-strictly.js';

/**
 * What catches a mistake first: reading the JSON, the check of the file, its examples, the lint. `harmless` is one that
 * changes nothing that is decided, told or read; `missed` is all that is left.
 */
export type Caught = 'parse' | 'schema' | 'examples' | 'lint' | 'harmless' | 'missed';

/** What {@link caughtBy} may be handed. */
export interface CaughtByOptions {
  /** The documents and headings that a source may name. Default: any of the right shape. */
  readonly sources?: ReadonlySet<string>;
  /** What the lint finds in a file whose shape is sound; a hint catches nothing. Default: nothing. */
  readonly lint?: (document: RulebookDocument, previous: RulebookDocument) => readonly LintFinding[];
}

/**
 * Says what catches a mistake in a rulebook's text.
 *
 * What the lint finds in the original too catches nothing.
 *
 * @returns a function of the mistaken text; the original is read once.
 * @throws Error where the original is no rulebook that `checkRulebook` accepts.
 */
export function caughtBy(original: string, options: CaughtByOptions = {}): (mistaken: string) => Caught {
  const { sources, lint = () => [] } = options;
  const check = (json: unknown) => checkRulebook(json, sources === undefined ? {} : { sources });
  const checked = check(readStrictly(original)?.json);
  if (!checked.ok) throw new Error(`The original is no rulebook: ${JSON.stringify(checked.problems)}`);
  const previous = checked.value;
  const known = new Set(lint(previous, previous).map(keyOf));
  const before = readBy(previous);
  return (mistaken) => {
    const read = readStrictly(mistaken);
    if (read === undefined) return 'parse';
    const result = check(read.json);
    if (!result.ok) return 'schema';
    const document = result.value;
    if (runExamples(document).some(({ passed }) => !passed)) return 'examples';
    if (lint(document, previous).some((finding) => finding.severity !== 'H' && !known.has(keyOf(finding))))
      return 'lint';
    const after = readBy(document);
    if (isSame(before, after)) return 'harmless';
    const isTold = isSame(before.languages, after.languages) && isSame(before.parameters, after.parameters);
    return isTold && differenceBetween(previous, document).kind === 'same' ? 'harmless' : 'missed';
  };
}

function keyOf({ code, at }: LintFinding): string {
  return `${code} ${at}`;
}

/** All of a document that anything reads when it decides, tells or asks for a parameter. */
function readBy(document: RulebookDocument) {
  const { document: decided, languages } = prepareRulebook(document);
  return { decided, languages, parameters: decided.parameters };
}
