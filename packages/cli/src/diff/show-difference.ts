import { type CompiledRulebook, deriveFacts, titleOf } from '@guildhall/core';
import type { DiffRegion, QuestionDifference } from '@guildhall/core/diff';
import { nameAnswer, nameQuestion, type Versions } from '../impact/name-question.js';
import { formatDate, formatValue } from '../output/format-value.js';
import type { Printer } from '../output/printer.js';
import { showVersions } from '../output/show-versions.js';
import { wrap } from '../output/wrap.js';
import { describeStretch } from './describe-difference.js';
import type { ToldDifference } from './told-difference.js';

/** A difference for people: the verdict, each question with whom it concerns and somebody at the border, and the rest. */
export function showDifference(versions: Versions, difference: ToldDifference, printer: Printer): string {
  const { paint, width } = printer;
  const { byQuestion, notProved, otherChanges } = difference;
  return [
    paint.bold(titleOf(versions.next, difference.next.id, versions.language)),
    wrap(difference.headline, width, 2),
    ...byQuestion.filter(({ regions }) => regions.length > 0).flatMap((one) => showQuestion(versions, one, printer)),
    ...section('Not proved', notProved, ({ question, stretch, says }) => [
      wrap(`${nameQuestion(versions, question)}, ${lower(describeStretch(stretch))}: ${says}`, width, 2),
    ]),
    ...section('What else is changed', otherChanges, ({ at, says }) => [wrap(says, width, 2), `    ${paint.dim(at)}`]),
    '',
    ...showVersions(difference, paint),
  ].join('\n');

  function section<T>(heading: string, items: readonly T[], show: (item: T) => string[]): string[] {
    return items.length === 0 ? [] : ['', paint.bold(heading), ...items.flatMap(show)];
  }
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}

function showQuestion(versions: Versions, one: QuestionDifference, printer: Printer): string[] {
  const { question, stretch, verdict, regions } = one;
  const { paint, width } = printer;
  return [
    '',
    `${paint.bold(nameQuestion(versions, question))}  ${paint.dim(question)}`,
    wrap(`${describeStretch(stretch)}: ${verdict === 'neither' ? 'neither stricter nor looser' : verdict}`, width, 2),
    ...regions.flatMap((region) => showRegion(versions, question, region, printer)),
  ];
}

function showRegion(versions: Versions, question: string, region: DiffRegion, { paint, width }: Printer): string[] {
  const [before, after] = [region.before, region.after].map((answer) => nameAnswer(versions, question, answer));
  return [
    wrap(`▸ ${before ?? ''} → ${after ?? ''}  ${region.says}`, width, 2),
    paint.dim(wrap(describeWitness(versions.next, region.witness, versions.language), width, 4)),
  ];
}

/** Somebody in words: what is given and what follows from it. */
function describeWitness(rulebook: CompiledRulebook, { given, on }: DiffRegion['witness'], language: string): string {
  const facts = Object.entries(deriveFacts(rulebook, given, { on }))
    .filter(([name]) => !name.startsWith('param.'))
    .map(([name, value]) => `${titleOf(rulebook, name, language)}: ${formatValue(rulebook, name, value, language)}`);
  const rows = Object.entries(given).flatMap(([name, value]) =>
    Array.isArray(value) && rulebook.prepared.document.collections?.[name] !== undefined
      ? [`${name}: ${value.length}`]
      : [],
  );
  return `For example, on ${formatDate(on)}: ${[...facts, ...rows].join('; ')}`;
}
