import type { Subject } from '@guildhall/core/access';

/** What of a thing that belongs to a centre matters for access. */
export const subjectOf = ({ body, centreId }: { readonly body: string; readonly centreId: string }): Subject => ({
  body,
  centreId,
});
