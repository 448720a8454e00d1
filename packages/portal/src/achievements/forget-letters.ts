import type { Desk } from '../engine/desk.js';

/**
 * Removes the letters to somebody that speak of somebody else who is forgotten.
 *
 * The letters of whoever is forgotten are removed with them; these are others'.
 *
 * @param texts - a name, an address, a number: what a letter must not go on holding.
 */
export async function forgetLetters(
  desk: Desk,
  personId: string | undefined,
  texts: readonly (string | undefined)[],
): Promise<void> {
  if (personId === undefined) return;
  // As they stand in JSON, where some letters are written in another way.
  const known = texts
    .filter((text) => text !== undefined && text !== '')
    .map((text) => JSON.stringify(text).slice(1, -1).toLowerCase());
  const { rows } = await desk.find('outbox', { index: 'person', where: [personId] });
  for (const { id, effect } of rows) {
    const said = JSON.stringify(effect).toLowerCase();
    if (known.some((text) => said.includes(text))) desk.remove('outbox', id);
  }
}
