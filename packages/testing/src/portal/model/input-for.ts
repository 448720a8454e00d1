import { formatDay, formatInstant, parseDay, parseInstant } from '@guildhall/core';
import type { Random } from './create-random.js';

/** What a drawn input may speak of: values by the name of the field that holds them, such as `activityId`. */
export type Pool = Readonly<Record<string, readonly string[]>>;

/** A JSON Schema, as far as inputs use it. */
export interface Schema {
  readonly type?: string;
  readonly format?: string;
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly pattern?: string;
  readonly default?: unknown;
  readonly contentEncoding?: string;
}

const WORDS = ['Debt relief orders', 'Ysgol Haf', 'A long day’s work', 'n/a', '<b>bold</b>', 'Żółw'];
/** The bytes of a small PDF, and of what is none, as base64. */
const PDF = 'JVBERi0xLjcKbW9kZWwKJSVFT0YK';
const NO_PDF = 'R0lGODlh';

/**
 * An input that a schema takes, drawn so that it often speaks of what is there.
 *
 * A field whose name the pool knows is filled from it; days and instants lie
 * around now; what is optional is left out now and then. Whether the domain
 * takes it is another matter.
 *
 * @param now - an instant in UTC.
 */
export function inputFor(schema: Schema, pool: Pool, random: Random, now: string, name = ''): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return random.of(schema.enum);
  const options = schema.anyOf ?? schema.oneOf;
  if (options !== undefined) return inputFor(random.of(options), pool, random, now, name);
  if (schema.allOf !== undefined) return inputFor(schema.allOf[0] ?? {}, pool, random, now, name);
  switch (schema.type) {
    case 'object':
      return objectFor(schema, pool, random, now);
    case 'array': {
      const length = Math.max(schema.minItems ?? 0, random.below(4));
      const one = name.replace(/ies$/, 'y').replace(/s$/, '');
      return Array.from({ length }, () => inputFor(schema.items ?? {}, pool, random, now, one));
    }
    case 'boolean':
      return random.oneIn(2);
    case 'integer':
    case 'number': {
      const least = Math.max(schema.minimum ?? 0, -5);
      const most = Math.min(schema.maximum ?? least + 20, least + 20);
      return least + random.below(most - least + 1);
    }
    case 'null':
      return null;
    case 'string':
      return textFor(schema, pool, random, now, name);
    default:
      return random.of(WORDS);
  }
}

function objectFor(schema: Schema, pool: Pool, random: Random, now: string): Record<string, unknown> {
  const filled: Record<string, unknown> = {};
  for (const [name, field] of Object.entries(schema.properties ?? {})) {
    const isNeeded = schema.required?.includes(name) ?? false;
    if (!isNeeded && random.oneIn(3)) continue;
    filled[name] = inputFor(field, pool, random, now, name);
  }
  return filled;
}

function textFor(schema: Schema, pool: Pool, random: Random, now: string, name: string): string {
  const known = pool[name];
  // Now and then it names what is not there.
  if (known !== undefined && known.length > 0 && !random.oneIn(12)) return random.of(known);
  if (schema.format === 'date') {
    const today = parseDay(now.slice(0, 10));
    return formatDay(today + random.below(240) - 120);
  }
  if (schema.format === 'date-time') return formatInstant(parseInstant(now) + (random.below(20) - 10) * 86_400_000);
  if (schema.format === 'email') return random.of(['new@example.org', 'Other@Example.org', 'third@example.net']);
  if (schema.format === 'uri') return 'https://example.org/';
  if (schema.contentEncoding === 'base64' || schema.format === 'base64') return random.oneIn(4) ? NO_PDF : PDF;
  if (schema.pattern === '^[A-Z]{2}$') return random.of(['GB', 'IE', 'FR']);
  return random.of(name.toLowerCase().endsWith('id') ? ['nothing-1', 'nothing-2'] : WORDS);
}
