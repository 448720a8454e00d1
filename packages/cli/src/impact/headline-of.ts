import type { AnswerImpact, Impact, PenceImpact, QuestionImpact } from '@guildhall/core/impact';
import { formatMoney } from '../output/format-money.js';
import { formatCount, nameAnswer, nameQuestion, type Versions } from './name-question.js';

/** How many questions the headline names. */
const MOST = 4;

/** How the people of an impact are called: whoever was made up is always called synthetic. */
export function peopleCalled({ people, synthetic }: Pick<Impact, 'people' | 'synthetic'>): string {
  const noun = people === 1 ? 'person' : 'people';
  if (synthetic === 0) return `${formatCount(people)} ${noun}`;
  if (synthetic === people) return `${formatCount(people)} synthetic ${noun}`;
  return `${formatCount(people)} ${noun}, ${formatCount(synthetic)} of them synthetic,`;
}

/** What a change of rules does, in a sentence or a few: how many change and how, and who is not decided about. */
export function headlineOf(versions: Versions, impact: Impact): string {
  const { toldOtherwise, undecided } = impact;
  const sentences = [describeChanged(versions, impact)];
  if (toldOtherwise > 0)
    sentences.push(`${formatCount(toldOtherwise)} ${isOrAre(toldOtherwise)} told other reasons for the same answers.`);
  if (undecided.people > 0) {
    const [before, after] = [formatCount(undecided.before), formatCount(undecided.after)];
    const says = `could not be decided about: ${before} by the old version, ${after} by the new one.`;
    sentences.push(`${formatCount(undecided.people)} ${says}`);
  }
  return sentences.join(' ');
}

function describeChanged(versions: Versions, impact: Impact): string {
  const { changed, undecided, people, questions } = impact;
  const called = peopleCalled(impact);
  if (changed > 0) {
    const named = changesIn(versions, questions);
    const more = named.length > MOST ? `; and ${formatCount(named.length - MOST)} more` : '';
    const does = changed === 1 ? 'changes' : 'change';
    return `${formatCount(changed)} of ${called} ${does}: ${named.slice(0, MOST).join('; ')}${more}.`;
  }
  const all = called.replace(/,$/, '');
  return undecided.people === people ? `There is nothing to compare of ${all}.` : `None of ${all} get another answer.`;
}

function isOrAre(count: number): string {
  return count === 1 ? 'is' : 'are';
}

/** Each question that changes, as a part of a sentence; those of most people first. */
function changesIn(versions: Versions, questions: readonly QuestionImpact[]): readonly string[] {
  return [...questions]
    .filter(({ changed }) => changed > 0)
    .sort((a, b) => b.changed - a.changed || (a.question < b.question ? -1 : 1))
    .map((impact) => {
      const kinds = (impact.kind === 'pence' ? amountsIn(impact) : movesIn(versions, impact))
        .filter(({ people }) => people > 0)
        .sort((a, b) => b.people - a.people)
        .map(({ says }) => says);
      return `${nameQuestion(versions, impact.question)} ${and(kinds)}`;
    });
}

interface Kind {
  readonly people: number;
  readonly says: string;
}

function movesIn(versions: Versions, { question, moves }: AnswerImpact): readonly Kind[] {
  return moves
    .filter(({ before, after }) => before !== after)
    .map(({ before, after, people }) => {
      const [from, to] = [before, after].map((answer) => nameAnswer(versions, question, answer));
      return { people, says: `goes from ${from ?? ''} to ${to ?? ''} for ${formatCount(people)}` };
    });
}

function amountsIn({ more, less, newly, noLonger }: PenceImpact): readonly Kind[] {
  return [
    { people: more.people, says: `rises for ${formatCount(more.people)} by ${formatMoney(more.pence)} in all` },
    { people: less.people, says: `falls for ${formatCount(less.people)} by ${formatMoney(less.pence)} in all` },
    { people: newly, says: `is newly given for ${formatCount(newly)}` },
    { people: noLonger, says: `is no longer given for ${formatCount(noLonger)}` },
  ];
}

function and(parts: readonly string[]): string {
  const same = parts.map((part, at) => (at > 0 && part.startsWith('goes ') ? part.slice('goes '.length) : part));
  return new Intl.ListFormat('en-GB').format(same);
}
