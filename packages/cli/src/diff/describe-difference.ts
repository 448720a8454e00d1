import type { Answered, Comparison, Difference, Region, Verdict } from '@guildhall/core/diff';
import { nameAnswer, nameQuestion, type Versions } from '../impact/name-question.js';
import { formatDate } from '../output/format-value.js';

/** How many regions the headline names. */
const MOST = 1;

/** The verdict in a plain sentence, whom it concerns first, and whatever was not proved. */
export function describeDifference(versions: Versions, { verdict, byQuestion, notProved }: Comparison): string {
  const regions = byQuestion.flatMap(({ question, stretch, regions: all }) =>
    all.map((region) => ({ region, says: describeRegion(versions, question, stretch, region) })),
  );
  const more = regions.length - MOST;
  const isOfOutcomes = regions.every(({ region: { before, after } }) => [before, after].every(isAnswer));
  return [
    // What was not gone through may hold anything, so nothing is called the same for it.
    verdict === 'same' && notProved.length > 0
      ? 'No difference was found, but not everything was gone through.'
      : describeVerdict(verdict, isOfOutcomes),
    ...regions.slice(0, MOST).map(({ says }) => says),
    ...(more > 0 ? [`${more} more ${more === 1 ? 'difference follows' : 'differences follow'}.`] : []),
    ...(notProved.length > 0
      ? [`${notProved.length} ${notProved.length === 1 ? 'question is' : 'questions are'} not proved.`]
      : []),
  ].join(' ');
}

function describeVerdict(verdict: Verdict, isOfOutcomes: boolean): string {
  switch (verdict) {
    case 'same':
      return 'The same: everybody is answered as before.';
    case 'stricter':
      return isOfOutcomes ? 'Stricter: nobody is newly yes.' : 'Stricter: nobody is better off.';
    case 'looser':
      return isOfOutcomes ? 'Looser: nobody is newly no.' : 'Looser: nobody is worse off.';
    case 'neither':
      return 'Neither stricter nor looser: some are better off and some worse, or they are just answered otherwise.';
  }
}

function describeRegion(versions: Versions, question: string, stretch: Difference['stretch'], region: Region): string {
  const [before, after] = [region.before, region.after].map((answered) => nameAnswered(versions, question, answered));
  const who = region.says === '' ? 'everybody' : region.says;
  const moves = `${nameQuestion(versions, question)} goes from ${before ?? ''} to ${after ?? ''}`;
  return `${describeStretch(stretch)}, ${moves} for some: ${who}.`;
}

function isAnswer(answered: Answered): answered is Extract<Answered, string> {
  return typeof answered === 'string';
}

/** What a version answers, in words: an outcome’s answer, a value, or each output of a table. */
export function nameAnswered(versions: Versions, question: string, answered: Answered): string {
  if (isAnswer(answered)) return nameAnswer(versions, question, answered);
  const entries = Object.entries(answered);
  if (entries.length === 0) return 'nothing';
  return entries
    .map(([name, value]) => {
      const shown = nameAnswer(versions, name, value);
      return entries.length === 1 && name !== 'refused' ? shown : `${name} ${shown}`;
    })
    .join(', ');
}

/** A stretch of days in words: the last day is one on which it still holds. */
export function describeStretch({ from, to }: Difference['stretch']): string {
  if (to === undefined) return `From ${formatDate(from)}`;
  const last = new Date(Date.parse(`${to}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  return last === from ? `On ${formatDate(from)}` : `From ${formatDate(from)} to ${formatDate(last)}`;
}
