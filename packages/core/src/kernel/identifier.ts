const SHAPE = /^[\p{L}\p{N}][\p{L}\p{N}._:/@-]{0,99}$/u;

/**
 * Whether something may name a row: one to a hundred letters, digits or
 * `. _ : / @ -`, the first of them a letter or digit.
 *
 * It says nothing about whether such a row exists.
 */
export function isIdentifier(value: unknown): value is string {
  return typeof value === 'string' && SHAPE.test(value);
}
