/**
 * A name as it is compared: case, surrounding and repeated spaces, and the many
 * forms of apostrophe and hyphen make no difference. Accents do.
 *
 * That people are matched in this way and no looser is assumed; the guidance
 * speaks of details that match and no more.
 */
export function deriveComparableName(name: string): string {
  return name
    .normalize('NFC')
    .replace(/[\u2018\u2019\u02BC\u0060\u00B4]/gu, "'")
    .replace(/[\u2010-\u2015\u2212]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLocaleLowerCase('en-GB');
}
