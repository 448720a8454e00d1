/** What stands for a letter that a font does not have. */
const STRANGER = '\uFFFD';
/** Marks that show nothing and can make a text read other than it is: controls, overrides of direction, joiners. */
const UNSEEN =
  /[\u0000-\u0008\u000B-\u001F\u007F-\u009F\u00AD\u200B-\u200F\u2028-\u202E\u2060-\u206F\uFEFF\uFE00-\uFE0F]/gu;

/**
 * A text in letters that a font has, none of them lost.
 *
 * A letter and its accent become one where Unicode has that; what the font
 * lacks even then shows as `�`, one for each. Marks that show nothing are left
 * out, and a tab or a new line becomes a space.
 */
export function fitLetters(text: string, has: (codePoint: number) => boolean): string {
  const whole = text
    .normalize('NFC')
    .replaceAll(/[\t\n\v\f\r\u2028\u2029]+/g, ' ')
    .replaceAll(UNSEEN, '');
  return Array.from(whole, (letter) => (has(letter.codePointAt(0) ?? 0) ? letter : STRANGER)).join('');
}
