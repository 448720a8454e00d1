import type { Problem } from '../../kernel/problem.js';
import type { Result } from '../../kernel/result.js';
import { RulebookDocument } from '../schema/document.js';
import { checkBudget } from './check-budget.js';
import { checkDates } from './check-dates.js';
import { checkExamples } from './check-examples.js';
import { checkMessages } from './check-messages.js';
import { checkNames } from './check-names.js';
import { checkSize } from './check-size.js';
import { checkSources } from './check-sources.js';
import { problemsOf } from './problems-of.js';

/** What a rulebook is checked against beside its own shape. */
export interface CheckOptions {
  /** The documents and headings that a source may name: `document#heading`. Default: any of the right shape. */
  readonly sources?: ReadonlySet<string>;
}

/**
 * Checks what claims to be a rulebook: shape, names, types, dates, sources, texts.
 *
 * It does not run the examples (`runExamples`) and proves nothing about the
 * answers. Nothing in a file is ever executed.
 *
 * @returns the document, or every problem found, each with a JSON pointer and
 *   a plain sentence.
 */
export function checkRulebook(json: unknown, options: CheckOptions = {}): Result<RulebookDocument, Problem> {
  const oversized = checkSize(json);
  if (oversized !== undefined) return { ok: false, problems: [oversized] };
  const parsed = RulebookDocument.safeParse(json);
  if (!parsed.success) return { ok: false, problems: problemsOf(parsed.error.issues, json) };
  const document = parsed.data;
  const excess = checkBudget(document);
  if (excess.length > 0) return { ok: false, problems: excess };
  const problems = [
    ...checkMeaning(document),
    ...checkSources(document, options.sources),
    ...checkMessages(document),
    ...checkExamples(document),
  ];
  return problems.length > 0 ? { ok: false, problems } : { ok: true, value: document };
}

/**
 * Checks dates, names and types of a document whose shape is sound: what its answers rest on.
 *
 * Sources, texts and examples are not looked at.
 */
export function checkMeaning(document: RulebookDocument): readonly Problem[] {
  return [...checkDates(document), ...checkNames(document)];
}
