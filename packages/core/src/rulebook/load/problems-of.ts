import type { z } from 'zod';
import { jsonPointer } from '../../kernel/json-pointer.js';
import type { Problem } from '../../kernel/problem.js';
import { nearest } from './nearest.js';

type Issue = z.core.$ZodIssue;

/** Turns zod's issues into plain sentences with JSON pointers. */
export function problemsOf(issues: readonly Issue[], json: unknown): Problem[] {
  return issues.flatMap((issue) => describe(issue, [], json));
}

function describe(issue: Issue, before: readonly PropertyKey[], json: unknown): Problem[] {
  const path = [...before, ...issue.path];
  const at = jsonPointer(path);
  const value = valueAt(json, path);
  switch (issue.code) {
    case 'invalid_union':
      return describeUnion(issue, path, json);
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        code: 'schema/unknown-key',
        at: at + jsonPointer([key]),
        says: `"${key}" means nothing here: remove it, or check its spelling.`,
      }));
    case 'invalid_type':
      return [
        value === undefined && path.length > 0
          ? {
              code: 'schema/missing',
              at,
              says: `"${String(path.at(-1))}" is missing: give ${article(issue.expected)}.`,
            }
          : {
              code: 'schema/wrong-type',
              at,
              says: `${value === undefined ? 'Nothing' : shown(value)} is not what is expected: give ${article(issue.expected)}.`,
            },
      ];
    case 'too_small':
      return [
        {
          code: 'schema/too-small',
          at,
          says:
            issue.origin === 'array'
              ? 'This list may not be empty.'
              : `${shown(value)} is too small: give at least ${String(issue.minimum)}.`,
        },
      ];
    case 'too_big':
      return [
        { code: 'schema/too-big', at, says: `${shown(value)} is too large: ${String(issue.maximum)} is the most.` },
      ];
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      if (value === undefined)
        return [
          {
            code: 'schema/missing',
            at,
            says: `"${String(path.at(-1))}" is missing: give ${allowed.join(' or ')}.`,
          },
        ];
      const near = typeof value === 'string' ? nearest(value, allowed) : undefined;
      return [
        {
          code: 'schema/not-allowed',
          at,
          says: `${shown(value)} is not allowed${near === undefined ? '' : `: did you mean ${near}`}. Allowed: ${allowed.join(', ')}.`,
        },
      ];
    }
    case 'invalid_key':
      return [
        {
          code: 'schema/bad-key',
          at,
          says: `"${String(path.at(-1))}" ${issue.issues[0]?.message ?? 'is no name that may stand here'}.`,
        },
      ];
    default:
      return [{ code: 'schema/malformed', at, says: `${shown(value)} ${issue.message}.` }];
  }
}

/** The alternative that came furthest is the one its author meant. */
function describeUnion(
  issue: Extract<Issue, { code: 'invalid_union' }>,
  path: readonly PropertyKey[],
  json: unknown,
): Problem[] {
  const value = valueAt(json, path);
  const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
  if (['all', 'any', 'not', 'condition'].filter((key) => keys.includes(key)).length > 1) {
    return [
      {
        code: 'schema/sibling-conditions',
        at: jsonPointer(path),
        says: 'Only one of all, any, not and condition may stand in an object: put the others inside.',
      },
    ];
  }
  const attempts = issue.errors.map((errors) => errors.flatMap((inner) => describe(inner, path, json)));
  const best = attempts.filter((problems) => problems.length > 0).sort((a, b) => weight(a, path) - weight(b, path))[0];
  return (
    best ?? [
      {
        code: 'schema/malformed',
        at: jsonPointer(path),
        says: `${shown(value)} is none of the forms that may stand here.`,
      },
    ]
  );
}

function weight(problems: readonly Problem[], path: readonly PropertyKey[]): number {
  const here = jsonPointer(path);
  const wrongShape = problems.filter(
    (problem) => problem.code === 'schema/missing' || problem.code === 'schema/unknown-key',
  ).length;
  const wrongKind = problems.some((problem) => problem.at === here && problem.code === 'schema/wrong-type') ? 100 : 0;
  return wrongKind + wrongShape * 10 + problems.length;
}

function valueAt(json: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    json,
  );
}

function shown(value: unknown): string {
  const text = (JSON.stringify(value) as string | undefined) ?? 'This';
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function article(expected: string): string {
  const words: Record<string, string> = {
    string: 'text',
    number: 'a number, without quotes',
    int: 'a whole number, without quotes',
    boolean: 'true or false, without quotes',
    array: 'a list',
    object: 'an object',
    record: 'an object',
  };
  return words[expected] ?? expected;
}
