import type { ExplainedReason } from '@guildhall/core';
import type { Printer } from '../output/printer.js';
import { wrap } from '../output/wrap.js';
import { peopleCalled } from './headline-of.js';
import { formatCount, nameAnswer, nameQuestion, ruleOf, type Versions } from './name-question.js';
import type { ToldImpact, ToldPerson } from './told-impact.js';

/** The first of those who change, each with what they are told of it before and after. */
export function showChanged(versions: Versions, impact: ToldImpact, printer: Printer): string[] {
  const { first, changed, people, synthetic } = impact;
  if (first.length === 0) return [];
  const called = peopleCalled({ people: changed, synthetic: synthetic === people ? changed : 0 });
  const which = first.length < changed ? `The first ${formatCount(first.length)} of ${called}` : called;
  return [
    '',
    printer.paint.bold(`${which} who ${changed === 1 ? 'changes' : 'change'}`),
    ...first.flatMap((one) => showPerson(versions, one, printer)),
  ];
}

function showPerson(versions: Versions, one: ToldPerson, { paint, width }: Printer): string[] {
  const { name, person, changes, reasons } = one;
  // What else they are told is none of the change's doing.
  const changed = new Set(changes.map(({ question }) => ruleOf(versions, question)));
  const about = (told: readonly ExplainedReason[]): readonly ExplainedReason[] =>
    told.filter(({ of }) => changed.has(of));
  const [before, after] = [about(reasons.before), about(reasons.after)];
  const isMarked = person.synthetic === true && !name.startsWith('synthetic');
  return [
    `  ${paint.bold(name)}${isMarked ? ' (synthetic)' : ''}`,
    ...changes.map(({ question, before: was, after: is }) => {
      const [from, to] = [was, is].map((answer) => nameAnswer(versions, question, answer));
      return wrap(`${nameQuestion(versions, question)}: ${from ?? ''} → ${to ?? ''}`, width, 4);
    }),
    ...(before.length + after.length === 0
      ? []
      : [...showReasons('Before', before, width), ...showReasons('After', after, width)]),
  ];
}

function showReasons(when: string, reasons: readonly ExplainedReason[], width: number): string[] {
  const texts = [...new Set(reasons.map(({ text }) => text))];
  const told = texts.length === 0 ? ['no reason is told'] : texts;
  const indent = 12;
  return told.map((text, at) => {
    const lines = wrap(text, width, indent);
    return at === 0 ? `    ${when.padEnd(indent - 4)}${lines.trimStart()}` : lines;
  });
}
