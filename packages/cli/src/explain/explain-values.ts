import { type FactValue, type RulebookDocument, type CompiledRulebook, titleOf } from '@guildhall/core';
import type { GivenAnswer } from '../answer/answer-given.js';
import type { SourceDocument } from '../input/read-sources.js';
import { groundOf } from './ground-of.js';
import type { ExplainedValue } from './explained.js';

type Said = Parameters<typeof groundOf>[0];

/** What tables, bands and ladders gave or refused, with the grounds of the lines that give just that. */
export function explainValues(
  rulebook: CompiledRulebook,
  document: RulebookDocument,
  answer: GivenAnswer,
  documents: readonly SourceDocument[],
  language: string,
): ExplainedValue[] {
  const explained = (name: string, outputs: readonly string[], lines: readonly Said[]): ExplainedValue[] => {
    const values = Object.fromEntries(
      outputs.flatMap((output): [string, FactValue][] =>
        answer.values[output] === undefined ? [] : [[output, answer.values[output]]],
      ),
    );
    const reasons = answer.reasons.filter((reason) => reason.of === name);
    if (Object.keys(values).length === 0 && reasons.length === 0) return [];
    const grounds = lines.map((line) => groundOf(line, documents));
    const once = new Map(grounds.map((ground) => [JSON.stringify(ground), ground]));
    return [{ name, title: titleOf(rulebook, name, language), values, reasons, grounds: [...once.values()] }];
  };
  return [
    ...(document.tables ?? []).flatMap((table) => {
      const gives = (then: Readonly<Record<string, string>>): boolean =>
        Object.entries(then).every(([output, value]) => answer.values[output] === value);
      return explained(
        table.name,
        Object.keys(table.outputs),
        table.rows.filter((row) => gives(row.then)),
      );
    }),
    ...(document.bands ?? []).flatMap((band) => explained(band.name, [band.name], band.steps)),
    ...(document.ladders ?? []).flatMap((ladder) => {
      const lines = [...ladder.rungs, ladder.otherwise].filter((rung) => rung.outcome === answer.values[ladder.name]);
      return explained(ladder.name, [ladder.name], lines);
    }),
  ];
}
