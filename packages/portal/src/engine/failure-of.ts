import { Fault } from '@guildhall/core';

/** What is told of an error that was caught: its code where it has one, and never what is inside of it. */
export function failureOf(error: unknown): { readonly kind: 'failed'; readonly code: string; readonly says: string } {
  if (error instanceof Fault) return { kind: 'failed', code: error.code, says: error.message };
  return {
    kind: 'failed',
    code: 'portal/failed',
    says: 'Something went wrong on our side. Nothing was changed; try again.',
  };
}
