/** A value of an email's data as text. */
export function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/** What is listed in an email's data, each as a line of text. */
export function linesOf(value: unknown): string[] {
  return Array.isArray(value) ? value.map(text) : [];
}
