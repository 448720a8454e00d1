import { en as shared } from '../../shared/wish.texts.js';
import { eventWords } from '../event.texts.js';

/** The words of `<guild-event-list>`, in English. */
export const en = {
  ...shared,
  ...eventWords,
  title: 'Coming up',
  times: 'All times are London time.',
  show: 'Show',
  every: 'Everything',
  trainings: 'Training courses',
  webinars: 'Webinars',
  conferences: 'Conferences',
  count: (shown: number, more: boolean): string =>
    `${shown === 1 ? '1 event' : `${shown} events`}${more ? ', and there are more' : ''}`,
  months3: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
  from: 'from',
  vatIncluded: 'VAT included',
  more: 'Show more events',
  none: 'No events are planned at the moment.',
  noneNext: 'New training, webinars and conferences appear here as soon as they are announced.',
  noneOfKind: 'Nothing of this kind is planned at the moment.',
  noneOfKindNext: 'Look at everything that is to come instead.',
  failed: 'The next events could not be fetched. Please try again.',
  unanswered: 'This page cannot show more events.',
};

/** The words of `<guild-event-list>`. */
export type EventListWords = typeof en;
