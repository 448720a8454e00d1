/** A reason as it is shown: what the rules know beside its text is left out. */
export interface ReasonShown {
  code: string;
  text: string;
  next?: string;
}

/** Reasons of the rules as views and refusals carry them. */
export function reasonsShown(
  reasons: readonly { readonly code: string; readonly text: string; readonly next?: string | undefined }[],
): ReasonShown[] {
  return reasons.map(({ code, text, next }) => ({ code, text, ...(next === undefined ? {} : { next }) }));
}
