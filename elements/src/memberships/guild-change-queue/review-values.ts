import type { FormErrors } from '../../shared/form-controller.js';
import type { ChangeQueueWords } from './guild-change-queue.texts.js';

/** What staff type about one request; `does` says what is being sent. */
export interface ReviewValues {
  readonly does: string;
  readonly why: string;
  readonly search: string;
  readonly organisationId: string;
  readonly name: string;
  readonly billingEmail: string;
  readonly [name: string]: string;
}

/** Nothing is typed. */
export function emptyReview(): ReviewValues {
  return { does: '', why: '', search: '', organisationId: '', name: '', billingEmail: '' };
}

/** What is wrong with what is being sent. */
export function checkReview({ does, why, name }: ReviewValues, words: ChangeQueueWords): FormErrors<ReviewValues> {
  if (does === 'refuse') return { why: why.trim() ? undefined : words.giveWhy };
  return does === 'add' ? { name: name.trim() ? undefined : words.giveName } : {};
}
