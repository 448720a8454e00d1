/** A text as the value of a property of type TEXT (RFC 5545, 3.3.11); controls other than new lines are left out. */
export const escapeValue = (text: string): string =>
  text
    .replaceAll(/\r\n|[\n\r\u0085\u2028\u2029]/g, '\n')
    .replaceAll(/[\u0000-\u0008\u000B-\u001F\u007F]/g, '')
    .replaceAll(/[\\;,]/g, (sign) => `\\${sign}`)
    .replaceAll('\n', '\\n');
