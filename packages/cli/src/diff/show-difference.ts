import { type CompiledRulebook, deriveFacts, titleOf } from '@guildhall/core';
import type { Difference, Region } from '@guildhall/core/diff';
import { nameQuestion, type Versions } from '../impact/name-question.js';
import { formatDate, formatValue } from '../output/format-value.js';
import type { Printer } from '../output/printer.js';
import { showVersions } from '../output/show-versions.js';
import { wrap } from '../output/wrap.js';
import { describeStretch, nameAnswered } from './describe-difference.js';
import type { ToldDifference } from './told-difference.js';

/** A difference for people: the verdict, each question with whom it concerns and somebody at the border, and the rest. */
export function showDifference(versions: Versions, difference: ToldDifference, printer: Printer): string {
  const { paint, width } = printer;
  const { byQuestion, notProved, otherChanges } = difference;
  return [
    paint.bold(titleOf(versions.next, difference.next.id, versions.language)),
    wrap(difference.headline, width, 2),
    ...byQuestion.filter(({ regions }) => regions.length > 0).flatMap((one) => showQuestion(versions, one, printer)),
    ...section('Not proved', notProved, ({ question, why }) => [
      wrap(`${nameQuestion(versions, question)}: ${why}`, width, 2),
    ]),
    ...section('What else is changed', otherChanges ?? [], ({ at, says }) => [
      wrap(says, width, 2),
      `    ${paint.dim(at)}`,
    ]),
    '',
    ...showVersions(difference, paint),
  ].join('\n');

  function section<T>(heading: string, items: readonly T[], show: (item: T) => string[]): string[] {
    return items.length === 0 ? [] : ['', paint.bold(heading), ...items.flatMap(show)];
  }
}

function showQuestion(versions: Versions, one: Difference, printer: Printer): string[] {
  const { question, stretch, verdict, regions } = one;
  const { paint, width } = printer;
  return [
    '',
    `${paint.bold(nameQuestion(versions, question))}  ${paint.dim(question)}`,
    wrap(`${describeStretch(stretch)}: ${verdict === 'neither' ? 'neither stricter nor looser' : verdict}`, width, 2),
    ...regions.flatMap((region) => showRegion(versions, question, region, printer)),
  ];
}

function showRegion(versions: Versions, question: string, region: Region, { paint, width }: Printer): string[] {
  const [before, after] = [region.before, region.after].map((one) => nameAnswered(versions, question, one));
  const moves = wrap(`${before ?? ''} → ${after ?? ''}  ${region.says}`, width, 4);
  return [
    `  ▸ ${moves.trimStart()}`,
    paint.dim(wrap(describeWitness(versions.next, region, versions.language), width, 6)),
  ];
}

/** Somebody in words: what is given, and what follows from it as far as it tells these people apart. */
function describeWitness(rulebook: CompiledRulebook, { witness, says }: Region, language: string): string {
  const { given, on } = witness;
  const facts = Object.entries(deriveFacts(rulebook, given, { on })).flatMap(([name, value]) => {
    const title = titleOf(rulebook, name, language);
    const isTold = name in given || says.includes(`${titleOf(rulebook, name)}: `);
    return isTold ? [`${title}: ${formatValue(rulebook, name, value, language)}`] : [];
  });
  const rows = Object.entries(given).flatMap(([name, value]) =>
    Array.isArray(value) && rulebook.prepared.document.collections?.[name] !== undefined
      ? [`${name}: ${value.length}`]
      : [],
  );
  return `For example, on ${formatDate(on)}: ${[...facts, ...rows].join('; ')}`;
}
