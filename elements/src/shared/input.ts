import type { ComplexAttributeConverter } from 'lit';

/** What could not be read as JSON, kept so that it can be told where it shows. */
export class Unreadable {
  constructor(readonly why: string) {}
}

/** Reads JSON; what is not JSON becomes an {@link Unreadable}, never a silent nothing. */
export function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return new Unreadable((error as Error).message);
  }
}

const by = (read: (text: string) => unknown): { converter: ComplexAttributeConverter } => ({
  converter: { fromAttribute: (text) => (text === null ? undefined : read(text)) },
});

/** A Lit property that an attribute may give as JSON. */
export const jsonInput = by(readJson);

/** A Lit property that an attribute may give as an address, an id, or JSON of the thing itself. */
export const sourceInput = by((text) => (/^\s*\{/.test(text) ? readJson(text) : text.trim()));
