import type { Difference, DiffRegion, DiffVerdict, Stretch } from '@guildhall/core/diff';
import { nameAnswer, nameQuestion, type Versions } from '../impact/name-question.js';
import { formatDate } from '../output/format-value.js';

/** How many regions the headline names. */
const MOST = 2;

const VERDICTS: Readonly<Record<DiffVerdict, string>> = {
  same: 'The same: everybody is answered as before.',
  stricter: 'Stricter: nobody is newly yes.',
  looser: 'Looser: nobody is newly no.',
  neither: 'Neither stricter nor looser: some are answered better, some worse, or just otherwise.',
};

/** The verdict in a plain sentence, whom it concerns first, and whatever was not proved. */
export function describeDifference(versions: Versions, { verdict, byQuestion, notProved }: Difference): string {
  const regions = byQuestion.flatMap(({ question, stretch, regions: all }) =>
    all.map((region) => describeRegion(versions, question, stretch, region)),
  );
  const more = regions.length - MOST;
  // What was not gone through may hold anything, so nothing is called the same for it.
  const isOpen = notProved.length > 0;
  const first =
    isOpen && verdict === 'same' ? 'No difference was found, but not everything was gone through.' : VERDICTS[verdict];
  return [
    first,
    ...regions.slice(0, MOST),
    ...(more > 0 ? [`${more} more ${more === 1 ? 'difference follows' : 'differences follow'}.`] : []),
    ...(isOpen ? [`${notProved.length} ${notProved.length === 1 ? 'part is' : 'parts are'} not proved.`] : []),
  ].join(' ');
}

function describeRegion(versions: Versions, question: string, stretch: Stretch, region: DiffRegion): string {
  const [before, after] = [region.before, region.after].map((answer) => nameAnswer(versions, question, answer));
  const when = describeStretch(stretch);
  return `${when}, ${nameQuestion(versions, question)} goes from ${before ?? ''} to ${after ?? ''} with ${region.says}.`;
}

/** A stretch of days in words: the last day is one on which it still holds. */
export function describeStretch({ from, to }: Stretch): string {
  if (to === undefined) return `From ${formatDate(from)}`;
  const last = new Date(Date.parse(`${to}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);
  return last === from ? `On ${formatDate(from)}` : `From ${formatDate(from)} to ${formatDate(last)}`;
}
