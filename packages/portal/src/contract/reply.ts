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

/** What a view shows at a moment. JSON can hold it. */
export type ViewReply<Answer = unknown> =
  | { readonly kind: 'shown'; readonly answer: Answer }
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  | { readonly kind: 'invalid'; readonly problems: readonly Problem[] }
  | { readonly kind: 'failed'; readonly code: string; readonly says: string };
