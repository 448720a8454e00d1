import type { JsonSchema } from '../json-schema.js';

/** A reason as an editor begins it. */
export const REASON_SNIPPET: JsonSchema = {
  label: 'A reason',
  body: {
    text: { 'en-GB': '${1:What is so, in a sentence.}' },
    next: { 'en-GB': '${2:What the person can do.}' },
    audience: ['${3|member,booker,learner,centre,third-party,staff|}'],
  },
};

/** An example as an editor begins it. */
export const EXAMPLE_SNIPPET: JsonSchema = {
  label: 'An example',
  body: {
    id: '${1:what-it-shows}',
    on: '${2:2027-01-01}',
    status: 'assumed',
    given: {},
    expect: { outcomes: {}, reasons: [] },
  },
};

/** Steps of a band as an editor begins them. */
export const STEP_SNIPPETS: readonly JsonSchema[] = [
  {
    label: 'A percentage from so much notice on',
    body: { atLeast: '^${1:14}', percent: '^${2:50}', status: 'assumed' },
  },
  {
    label: 'A sum in pence from so much notice on',
    body: { atLeast: '^${1:14}', pence: '^${2:1000}', status: 'assumed' },
  },
];
