import type { ComplexAttributeConverter } from 'lit';

/** What could not be read as JSON, kept so that it can be told where it shows. */
export class Unreadable {
  constructor(
    readonly name: string,
    readonly why: string,
  ) {}
}

/** Reads JSON; what is not JSON becomes an {@link Unreadable}, never a silent nothing. */
export function readJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    return new Unreadable(name, (error as Error).message);
  }
}

/** A Lit property that an attribute may give as JSON. */
export function jsonInput(name: string): { converter: ComplexAttributeConverter } {
  return { converter: { fromAttribute: (text) => (text === null ? undefined : readJson(text, name)) } };
}

/** A Lit property that an attribute may give as an address, an id, or JSON of the thing itself. */
export function sourceInput(name: string): { converter: ComplexAttributeConverter } {
  return {
    converter: {
      fromAttribute: (text) => (text === null ? undefined : /^\s*\{/.test(text) ? readJson(text, name) : text.trim()),
    },
  };
}
