/** How a JSON text may be written differently and mean the same. */
export interface Oddity {
  /** Picks the white space at each place, and the order of names. */
  readonly seed: number;
  /** Spaces for each step, a tab, nothing at all, or another amount at each place. */
  readonly indent: number | 'tab' | 'none' | 'random';
  readonly eol: '\n' | '\r\n';
  readonly mark: boolean;
  readonly ended: boolean;
}

/** A JSON value as a text in an odd layout. */
export function oddlyWritten(value: unknown, { seed, indent, eol, mark, ended }: Oddity): string {
  const text =
    indent === 'random'
      ? scattered(value, seed)
      : JSON.stringify(value, null, indent === 'tab' ? '\t' : indent === 'none' ? 0 : indent);
  return `${mark ? '\uFEFF' : ''}${text.replaceAll('\n', eol)}${ended ? eol : ''}`;
}

const SPACES = ['', ' ', '  ', '\n', '\n  ', '\n\n    ', '\t'];

function scattered(value: unknown, seed: number): string {
  let state = (seed % 2147483646) + 1;
  const space = (): string => {
    state = (state * 48271) % 2147483647;
    return SPACES[state % SPACES.length] ?? '';
  };
  const write = (part: unknown): string => {
    if (Array.isArray(part)) return `[${space()}${part.map(write).join(`${space()},${space()}`)}${space()}]`;
    if (typeof part !== 'object' || part === null) return JSON.stringify(part);
    const members = Object.entries(part).map(
      ([name, inner]) => `${JSON.stringify(name)}${space()}:${space()}${write(inner)}`,
    );
    return `{${space()}${members.join(`${space()},${space()}`)}${space()}}`;
  };
  return write(value);
}
