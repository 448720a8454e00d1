import { refuse } from './problem-error.js';

/**
 * Fetches JSON from an address, relative to the page.
 *
 * It asks the server whether a kept copy is still good, so that an edited file
 * shows with the next load.
 *
 * @param cache - `default` for a file that never changes.
 * @throws ProblemError `elements/not-loaded` or `elements/not-json`.
 */
export async function fetchJson(
  address: string,
  signal: AbortSignal,
  cache: RequestCache = 'no-cache',
): Promise<unknown> {
  const response = await fetch(new URL(address, document.baseURI), { signal, cache }).catch((error: unknown) =>
    refuse('elements/not-loaded', `${address} cannot be fetched: ${String(error)}`, '/rulebook'),
  );
  if (!response.ok)
    refuse('elements/not-loaded', `${address} cannot be fetched: the server says ${response.status}.`, '/rulebook');
  return response
    .json()
    .catch((error: unknown) => refuse('elements/not-json', `${address} is no JSON: ${String(error)}`, '/rulebook'));
}
