/** How a document number is put together; a part that is not what it should be counts nothing. */
export interface NumberFacts {
  readonly serialDigits: number;
  readonly issueDigits: number;
  readonly suffixCharacters: number;
}

/**
 * Measures the three parts of a document number such as `98077739-01-KVHT`.
 *
 * Spaces around it and small letters are forgiven; another number of parts
 * leaves every measure at 0.
 */
export function deriveNumberFacts(text: string): NumberFacts {
  const parts = text.trim().toUpperCase().split('-');
  const [serial = '', issue = '', suffix = ''] = parts.length === 3 ? parts : [];
  const measure = (part: string, shape: RegExp): number => (shape.test(part) ? Math.min(part.length, 200) : 0);
  return {
    serialDigits: measure(serial, /^[0-9]+$/),
    issueDigits: measure(issue, /^[0-9]+$/),
    suffixCharacters: measure(suffix, /^[A-Z0-9]+$/),
  };
}
