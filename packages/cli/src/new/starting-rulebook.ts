import type { RulebookDocument } from '@guildhall/core';

/** What a starting rulebook is made for. */
export interface Beginning {
  /** `room/body`. */
  readonly scheme: string;
  /** Today, `YYYY-MM-DD`. */
  readonly on: string;
  /** Where the schema for editors lies, from the file. */
  readonly schema?: string;
}

/**
 * A small rulebook that is whole: one number, one requirement, its reasons, and examples about its border.
 *
 * JSON has no comments; what each part is for stands in the sentences that a rulebook has anyway.
 */
export function startingRulebook({ scheme, on, schema }: Beginning): RulebookDocument {
  const [room = '', body = ''] = scheme.split('/');
  const from = `${on.slice(0, 4)}-01-01`;
  const [met, enough] = [`${room}/met`, `${room}/enough-points`];
  const [short, unknown] = [`${room}/points-short`, `${room}/points-unknown`];
  const ours = 'An example to begin with: put your own in its place.';
  const assumed = { status: 'assumed' } as const;
  const example = (
    id: string,
    says: string,
    given: RulebookDocument['examples'][number]['given'],
    expected: 'yes' | 'no' | 'unknown',
    ...reasons: string[]
  ) => ({
    id,
    says,
    on: from,
    ...assumed,
    given,
    expect: { outcomes: { [met]: expected }, reasons },
  });
  return {
    ...(schema === undefined ? {} : { $schema: schema }),
    format: 'guildhall/rulebook@1',
    id: scheme,
    body,
    title: { 'en-GB': `${scheme}: what is needed` },
    version: '1.0.0',
    clock: {
      fact: 'askedOn',
      says: 'The numbers in force on the day of the question apply. Where another day picks them, name its fact here.',
      ifMissing: 'today',
    },
    facts: {
      askedOn: { type: 'date', title: { 'en-GB': 'Day of the question' } },
      points: { type: 'integer', unit: 'point', min: 0, max: 1000, title: { 'en-GB': 'Points' }, canChange: 'up' },
    },
    parameters: {
      minimumPoints: {
        title: { 'en-GB': 'Points needed' },
        type: 'integer',
        unit: 'point',
        min: 1,
        max: 100,
        editableBy: [`${room}-staff`],
        bigChange: { percent: 30 },
        values: {
          [from]: {
            value: 10,
            ...assumed,
            note: 'An example to begin with. A later number is another line with its own day; one that has applied stays.',
          },
        },
      },
    },
    requirements: [
      {
        name: enough,
        title: { 'en-GB': 'Enough points' },
        from,
        ...assumed,
        note: `${ours} Name the document it rests on as "source", instead of "status".`,
        conditions: {
          all: [{ fact: 'points', operator: 'greaterThanInclusive', value: { fact: 'param.minimumPoints' } }],
        },
        event: { type: 'requirement-met' },
        whenNot: short,
        whenUnknown: unknown,
      },
    ],
    outcomes: { [met]: { title: { 'en-GB': 'Meets the scheme' }, needs: [enough] } },
    reasons: {
      [short]: {
        text: {
          'en-GB': 'You have {points, plural, one {# point} other {# points}} of the {param.minimumPoints} you need.',
        },
        next: { 'en-GB': 'Gain more points.' },
        audience: ['member', 'staff'],
      },
      [unknown]: {
        text: { 'en-GB': 'We do not know how many points you have.' },
        next: { 'en-GB': 'Tell us how many points you have.' },
        audience: ['member', 'staff'],
      },
    },
    examples: [
      example('just-enough', 'At the border: as many points as are needed.', { points: 10 }, 'yes'),
      example('one-short', 'One below the border.', { points: 9 }, 'no', short),
      example('one-more', 'One above the border.', { points: 11 }, 'yes'),
      example('points-not-known', 'What is not known never counts as a yes.', {}, 'unknown', unknown),
    ],
    guarantees: [
      {
        id: 'more-is-never-worse',
        says: 'More points never stop anybody from meeting the scheme.',
        monotone: { up: 'points', outcome: met },
      },
      { id: 'can-be-met', says: 'The scheme can be met.', satisfiable: met },
      { id: 'always-a-reason', says: 'Whoever does not meet the scheme is told why.', explained: met },
    ],
    changes: [{ version: '1.0.0', on, why: 'First version.', kind: 'logic' }],
  };
}
