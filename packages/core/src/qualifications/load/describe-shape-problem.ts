import type { z } from 'zod';
import type { Problem } from '../../kernel/problem.js';
import { jsonPointer } from '../../kernel/json-pointer.js';

type Issue = z.core.$ZodIssue;

/** What zod found, as coded problems in plain sentences: one for each unknown key, one for each other finding. */
export function describeShapeProblem(issue: Issue): Problem[] {
  const at = jsonPointer(issue.path);
  const name = issue.path.length === 0 ? 'The file' : `\`${String(issue.path.at(-1))}\``;
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({
        code: 'qualifications/unknown-key',
        at: `${at}${jsonPointer([key])}`,
        says: `\`${key}\` is not a key of a catalogue here. Remove it or mend its spelling.`,
      }));
    case 'invalid_type':
      return issue.input === undefined
        ? [{ code: 'qualifications/missing', at, says: `${name} is missing. Add it; it is ${a(issue.expected)}.` }]
        : [{ code: 'qualifications/wrong-type', at, says: `${name} must be ${a(issue.expected)}.` }];
    case 'invalid_value':
      return [
        {
          code: 'qualifications/wrong-value',
          at,
          says: `${name} must be ${issue.values.map((value) => JSON.stringify(value)).join(' or ')}.`,
        },
      ];
    case 'too_small':
      return [
        {
          code: 'qualifications/out-of-range',
          at,
          says: `${name} is too small: ${bound(issue.origin, 'at least', issue.minimum)}.`,
        },
      ];
    case 'too_big':
      return [
        {
          code: 'qualifications/out-of-range',
          at,
          says: `${name} is too large: ${bound(issue.origin, 'at most', issue.maximum)}.`,
        },
      ];
    case 'invalid_format':
    case 'custom':
      return [
        {
          code: issue.message.startsWith('needs either') ? 'qualifications/no-source' : 'qualifications/wrong-value',
          at,
          says: `${name} ${issue.message}.`,
        },
      ];
    default:
      return [{ code: 'qualifications/wrong-shape', at, says: `${name} does not have the shape of a catalogue.` }];
  }
}

function a(type: string): string {
  const names: Record<string, string> = {
    int: 'a whole number',
    number: 'a number',
    string: 'text',
    array: 'a list',
    object: 'an object',
    record: 'an object',
  };
  return names[type] ?? type;
}

function bound(origin: string, words: string, limit: number | bigint): string {
  const what: Record<string, string> = { string: ' characters', array: ' entries' };
  return `it must have ${words} ${limit}${what[origin] ?? ''}`.replace(/have (at \w+ \d+)$/, 'be $1');
}
