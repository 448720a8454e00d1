import { type CompiledRulebook, type FactValue, titleOf } from '@guildhall/core';
import { formatValue } from '../output/format-value.js';

/** The two versions, and the language in which they are told. */
export interface Versions {
  readonly previous: CompiledRulebook;
  readonly next: CompiledRulebook;
  readonly language: string;
}

/** What gives a question's answer, by which its reasons are known: the table of an output, else the question itself. */
export function ruleOf({ previous, next }: Versions, question: string): string {
  for (const { prepared } of [next, previous]) {
    const table = prepared.document.tables?.find(({ outputs }) => question in outputs);
    if (table !== undefined) return table.name;
  }
  return question;
}

/** What a question is called: by the next version, or by the previous one where the next has it no more. */
export function nameQuestion({ previous, next, language }: Versions, question: string): string {
  for (const rulebook of [next, previous]) {
    const table = rulebook.prepared.document.tables?.find(({ outputs }) => question in outputs);
    const title = titleOf(rulebook, table?.name ?? question, language);
    if (title === (table?.name ?? question)) continue;
    return table !== undefined && Object.keys(table.outputs).length > 1 ? `${title}: ${question}` : title;
  }
  return question;
}

/** An answer or a value as a person reads it. */
export function nameAnswer({ next, language }: Versions, question: string, answer: FactValue): string {
  if (answer === null) return 'nothing';
  if (answer === 'not-applicable') return 'not applicable';
  const isOutcome = answer === 'yes' || answer === 'no' || answer === 'unknown';
  return isOutcome ? answer : formatValue(next, question, answer, language);
}

/** A whole number with its thousands apart. */
export function formatCount(count: number): string {
  return new Intl.NumberFormat('en-GB').format(count);
}
