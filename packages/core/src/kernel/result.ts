/**
 * A checked value, or the problems that kept it from being one.
 *
 * Used where bad input is expected (a file, a form). What is never expected is
 * a {@link Fault}, thrown.
 */
export type Result<T, P> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: readonly P[] };
