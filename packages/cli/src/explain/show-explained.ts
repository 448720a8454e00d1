import type { ExplainedReason, CompiledRulebook } from '@guildhall/core';
import { showUsed } from '../answer/show-used.js';
import { align } from '../output/align.js';
import { showCitation } from '../output/cite.js';
import { formatValue } from '../output/format-value.js';
import { paintAnswer } from '../output/paint-answer.js';
import type { Printer } from '../output/printer.js';
import { wrap } from '../output/wrap.js';
import type { Explained, ExplainedFinding, ExplainedOutcome, ExplainedValue } from './explained.js';
import type { Ground } from './ground.js';

const VERDICTS = { met: '✓', 'not-met': '✗', unknown: '?' } as const;

/** An explanation for people. */
export function showExplained(
  rulebook: CompiledRulebook,
  explained: Explained,
  language: string,
  printer: Printer,
): string {
  const { paint } = printer;
  return [
    paint.bold(explained.title),
    ...explained.outcomes.flatMap((outcome) => showOutcome(outcome, printer)),
    ...explained.values.flatMap((value) => showValue(rulebook, value, language, printer)),
    ...showNumbers(rulebook, explained, language, printer),
    '',
    ...showUsed(explained.used, paint),
  ].join('\n');
}

function showOutcome({ title, answer, reasons, findings, ways }: ExplainedOutcome, printer: Printer): string[] {
  const { paint, width } = printer;
  return [
    '',
    `${paint.bold(title)}: ${paintAnswer(answer, paint)}`,
    ...reasons.flatMap((reason) => showReason(reason, width)),
    ...findings.flatMap((finding) =>
      answer === 'not-applicable' ? showNotApplicable(finding, printer) : showFinding(finding, printer),
    ),
    ...(ways.length === 0 ? [] : [`  ${paint.bold('What would make it yes')}`]),
    ...ways.map((way) => wrap(way.says, width, 4)),
  ];
}

function showReason({ text, next }: ExplainedReason, width: number): string[] {
  return [wrap(text, width, 2), ...(next === undefined ? [] : [wrap(next, width, 2)])];
}

function showFinding({ verdict, title, ground }: ExplainedFinding, { paint, width }: Printer): string[] {
  const mark = { met: paint.green, 'not-met': paint.red, unknown: paint.yellow }[verdict](VERDICTS[verdict]);
  const said = verdict === 'met' ? 'met' : verdict === 'not-met' ? 'not met' : 'not known';
  return [`  ${mark} ${title}: ${said}`, paint.dim(wrap(showGround(ground), width, 6))];
}

/** Where a question does not apply, no word is said about how it would stand. */
function showNotApplicable({ title, ground }: ExplainedFinding, { paint, width }: Printer): string[] {
  const says = `The question is asked only where this holds, and here it does not: ${title}.`;
  return [wrap(says, width, 2), paint.dim(wrap(showGround(ground), width, 6))];
}

function showValue(
  rulebook: CompiledRulebook,
  { name, title, values, reasons, grounds }: ExplainedValue,
  language: string,
  { paint, width }: Printer,
): string[] {
  const entries = Object.entries(values);
  const told = entries.map(([output, value]) => {
    const shown = paint.cyan(formatValue(rulebook, output, value, language));
    return output === name || entries.length === 1 ? shown : `${output} ${shown}`;
  });
  return [
    '',
    `${paint.bold(title)}: ${told.join(', ') || 'not settled'}`,
    ...reasons.flatMap((reason) => showReason(reason, width)),
    ...grounds.map((ground) => paint.dim(wrap(showGround(ground), width, 6))),
  ];
}

function showNumbers(
  rulebook: CompiledRulebook,
  { numbers }: Explained,
  language: string,
  { paint, width }: Printer,
): string[] {
  if (numbers.length === 0) return [];
  const lines = align(
    numbers.map(({ name, title, value }) => [`  ${title}`, formatValue(rulebook, name, value, language)]),
  );
  const grounds = numbers.map(({ ground }) =>
    ground === undefined ? [] : [paint.dim(wrap(showGround(ground), width, 6))],
  );
  return ['', paint.bold('What was compared'), ...lines.flatMap((line, at) => [line, ...(grounds[at] ?? [])])];
}

function showGround(ground: Ground): string {
  const note = ground.note === undefined ? '' : ` ${ground.note}`;
  return 'source' in ground ? `${showCitation(ground.source)}.${note}` : `Assumed: no document says it.${note}`;
}
