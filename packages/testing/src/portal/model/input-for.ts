import { formatDay, formatInstant, parseDay, parseInstant } from '@guildhall/core';
import type { Random } from './create-random.js';

/**
 * What a drawn input may speak of.
 *
 * By the name of the field that holds the value, such as `activityId`, or by
 * that and what the field lies in: `orders/place.agreedPence` for a field of a
 * command, `units.number` for one within another.
 */
export type Pool = Readonly<Record<string, readonly unknown[]>>;

/** A field whose value is to be drawn. */
export interface Field {
  /** Empty for the input as a whole. */
  readonly name: string;
  /** What it lies in: the field, or the command or view. */
  readonly within: string;
  /** What was drawn for the fields before it. */
  readonly beside: Readonly<Record<string, unknown>>;
}

/** Draws a value for a field from what is there; `undefined` where nothing is known for it. */
export type Draw = (field: Field, random: Random) => unknown;

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
 * A field that `draw` knows is filled by it; days and instants lie around now;
 * what is optional is left out now and then. Whether the domain takes it is
 * another matter.
 *
 * @param name - the command or view.
 * @param now - an instant in UTC.
 */
export function inputFor(schema: Schema, name: string, draw: Draw, random: Random, now: string): unknown {
  return objectFor(schema, name, { draw, random, now });
}

interface Drawing {
  readonly draw: Draw;
  readonly random: Random;
  readonly now: string;
}

function valueFor(schema: Schema, field: Field, drawing: Drawing): unknown {
  const { random, draw } = drawing;
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) {
    const known = draw(field, random);
    return schema.enum.includes(known) && !random.oneIn(4) ? known : random.of(schema.enum);
  }
  const options = schema.anyOf ?? schema.oneOf;
  if (options !== undefined) return valueFor(random.of(options), field, drawing);
  if (schema.allOf !== undefined) return valueFor(schema.allOf[0] ?? {}, field, drawing);
  switch (schema.type) {
    case 'object':
      return objectFor(schema, field.name, drawing);
    case 'array':
      return arrayFor(schema, field, drawing);
    case 'boolean': {
      const known = draw(field, random);
      return typeof known === 'boolean' && !random.oneIn(4) ? known : random.oneIn(2);
    }
    case 'integer':
    case 'number': {
      const known = random.oneIn(6) ? undefined : draw(field, random);
      if (typeof known === 'number') return known;
      const least = Math.max(schema.minimum ?? 0, -5);
      const most = Math.min(schema.maximum ?? least + 20, least + 20);
      return least + random.below(most - least + 1);
    }
    case 'null':
      return null;
    case 'string': {
      // Now and then it names what is not there.
      const known = random.oneIn(15) ? undefined : draw(field, random);
      return typeof known === 'string' ? known : textFor(schema, field, drawing);
    }
    default:
      return random.of(WORDS);
  }
}

function arrayFor(schema: Schema, field: Field, drawing: Drawing): unknown[] {
  const { random, draw } = drawing;
  const known = random.oneIn(3) ? undefined : draw(field, random);
  if (Array.isArray(known)) return [...(known as unknown[])];
  // Most lists of people are short, and what is in them is often wrong together.
  const length = Math.max(schema.minItems ?? 0, random.oneIn(2) ? 1 : random.below(4));
  const one = field.name.replace(/ies$/, 'y').replace(/s$/, '');
  const item = { ...field, name: schema.items?.type === 'object' ? field.name : one };
  return Array.from({ length }, () => valueFor(schema.items ?? {}, item, drawing));
}

function objectFor(schema: Schema, name: string, drawing: Drawing): Record<string, unknown> {
  const filled: Record<string, unknown> = {};
  for (const [key, field] of Object.entries(schema.properties ?? {})) {
    const isNeeded = schema.required?.includes(key) ?? false;
    // What was seen on a screen is hardly ever guessed.
    if (!isNeeded && (drawing.random.oneIn(2) || (key.startsWith('seen') && !drawing.random.oneIn(4)))) continue;
    filled[key] = valueFor(field, { name: key, within: name, beside: filled }, drawing);
  }
  return filled;
}

function textFor(schema: Schema, { name }: Field, { random, now }: Drawing): string {
  if (schema.format === 'date') {
    const today = parseDay(now.slice(0, 10));
    return formatDay(today + (random.oneIn(2) ? random.below(240) - 120 : -random.below(8)));
  }
  if (schema.format === 'date-time') return formatInstant(parseInstant(now) + (random.below(20) - 10) * 86_400_000);
  if (schema.format === 'email') return random.of(['new@example.org', 'Other@Example.org', 'third@example.net']);
  if (schema.format === 'uri') return 'https://example.org/';
  if (schema.contentEncoding === 'base64' || schema.format === 'base64') return random.oneIn(4) ? NO_PDF : PDF;
  if (schema.pattern === '^[A-Z]{2}$') return random.of(['GB', 'IE', 'FR']);
  return random.of(name.toLowerCase().endsWith('id') ? ['nothing-1', 'nothing-2'] : WORDS);
}
