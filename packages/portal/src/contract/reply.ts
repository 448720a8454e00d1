import type { Problem, Refusal } from '@guildhall/core';

/** What becomes of a command. JSON can hold it. */
export type CommandReply<Answer = unknown> =
  | { readonly kind: 'done'; readonly answer: Answer }
  /** The domain's no: nothing was changed. */
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** What was sent is no such command: nothing was changed. */
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] }
  /** It was not carried out, and nothing was changed; the same command may be sent again. */
  | { readonly kind: 'failed'; readonly code: string; readonly says: string };

/**
 * What a view shows at a moment. JSON can hold it.
 *
 * `viewer` stands for whoever it was shown or refused to, and for nobody who
 * has not signed in: the same text for the same person, another for another,
 * so that a page forgets what one of them typed before the next one looks. It
 * says nothing else of them.
 */
export type ViewReply<Answer = unknown> =
  | { readonly kind: 'shown'; readonly answer: Answer; readonly viewer?: string }
  | { readonly kind: 'refused'; readonly refusal: Refusal; readonly viewer?: string }
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] }
  | { readonly kind: 'failed'; readonly code: string; readonly says: string };
