import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { club, type Edits, found, GONE, holdPlanted, is, type Planted } from './planted.test.js';

const text = (code: string, says: string): Edits => ({ [`/reasons/club~1${code}/text/en-GB`]: says });
const reason = (code: string, says: string): Edits => ({
  [`/reasons/club~1${code}`]: { text: { 'en-GB': says }, audience: ['member'] },
});
const CODES = ['points-short', 'paid-short', 'visits-short', 'not-known', 'too-late', 'side-door'];

/** What is called something. */
const NAMED = [
  '/title',
  '/parameters/minimumPoints/title',
  ...['adult', 'junior', 'guest'].map((name) => `/labels/${name}`),
];

const CASES: readonly (Planted & { readonly name: string })[] = [
  {
    name: 'a text without the language of others',
    code: 'lint/message-missing-language',
    severity: 'W',
    at: '/reasons/club~1paid-short/text',
    plant: Object.fromEntries(
      [
        ...CODES.filter((code) => code !== 'paid-short').map((code) => `/reasons/club~1${code}/text/cy`),
        ...NAMED.map((at) => `${at}/cy`),
      ].map((at) => [at, 'Drafft.']),
    ),
    mend: { '/reasons/club~1paid-short/text/cy': 'Talwch yn gyntaf.' },
  },
  {
    name: 'a label without the language of others',
    code: 'lint/message-missing-language',
    severity: 'W',
    at: '/labels/guest',
    plant: Object.fromEntries(
      [
        ...CODES.map((code) => `/reasons/club~1${code}/text/cy`),
        ...NAMED.filter((at) => at !== '/labels/guest').map((at) => `${at}/cy`),
      ].map((at) => [at, 'Drafft.']),
    ),
    mend: { '/labels/guest/cy': 'Gwestai' },
  },
  {
    name: 'a number before a plural',
    code: 'lint/message-plural',
    severity: 'W',
    at: '/reasons/club~1points-short/text/en-GB',
    plant: text('points-short', 'You have {points} points.'),
    mend: text('points-short', 'Points: {points}.'),
  },
  {
    name: 'a plural without one',
    code: 'lint/message-plural',
    severity: 'W',
    at: '/reasons/club~1points-short/text/en-GB',
    plant: text('points-short', 'You have {points, plural, other {# points}}.'),
    mend: text('points-short', 'You have {points, plural, =1 {a point} other {# points}}.'),
  },
  {
    name: 'a number that staff may change',
    code: 'lint/message-hard-coded-number',
    severity: 'W',
    at: '/reasons/club~1points-short/text/en-GB',
    plant: text('points-short', 'You need 16.'),
    mend: text('points-short', 'You need {param.minimumPoints}.'),
  },
  {
    name: 'a text that says what nobody who reads it has given',
    code: 'lint/message-placeholder',
    severity: 'W',
    at: '/reasons/club~1points-unclear/text/en-GB',
    plant: {
      ...reason('points-unclear', 'With {points} we cannot say.'),
      '/facts/points/whenUnknown': 'club/points-unclear',
    },
    mend: text('points-unclear', 'We do not know your points.'),
    says: /\{points\}, which nobody who is told it has given/,
  },
  {
    name: 'the same of a requirement’s own reason, until somebody reads it whose points are known',
    code: 'lint/message-placeholder',
    severity: 'W',
    at: '/reasons/club~1points-unclear/text/en-GB',
    plant: {
      ...reason('points-unclear', 'Of {points, plural, one {# point} other {# points}} we know nothing.'),
      '/examples': [],
      '/requirements/0/whenUnknown': 'club/points-unclear',
    },
    mend: { '/requirements/0/conditions/all/-': is('kind', 'notEqual', 'guest') },
  },
  {
    name: 'a refusal in the words of what is not known',
    code: 'lint/wrong-reason',
    severity: 'E',
    at: '/requirements/1/whenNot',
    plant: { '/requirements/1/whenNot': 'club/not-known', '/reasons/club~1paid-short': GONE },
    mend: { ...reason('unpaid', 'Pay.'), '/requirements/1/whenNot': 'club/unpaid' },
  },
  {
    name: 'what is not known in the words of a refusal',
    code: 'lint/wrong-reason',
    severity: 'E',
    at: '/requirements/1/whenUnknown',
    plant: { '/requirements/1/whenUnknown': 'club/visits-short' },
    mend: { '/requirements/1/whenUnknown': 'club/not-known' },
  },
  {
    name: 'a refusal that tells of something else',
    code: 'lint/wrong-reason',
    severity: 'E',
    at: '/requirements/1/whenNot',
    plant: text('paid-short', 'You have {noticeDays, plural, one {# day} other {# days}}.'),
    mend: text('paid-short', 'You have {hasPaid, select, true {paid} other {not paid}}.'),
  },
];

describe('what people are told', () => {
  for (const planted of CASES)
    it(`finds ${planted.name}`, () => {
      holdPlanted(planted);
    });

  it('lets a text say what somebody whom another requirement tells it has given', () => {
    const json = club({
      ...reason('points-unclear', 'Of {points, plural, one {# point} other {# points}} we know too little.'),
      '/examples': [],
      '/requirements/0/whenUnknown': 'club/points-unclear',
      '/requirements/1/whenUnknown': 'club/points-unclear',
      '/requirements/1/conditions/all/-': is('points', 'greaterThanInclusive', 1),
    });
    assert.deepEqual(found(json), []);
  });

  it('lets a text pick its words by what is not known', () => {
    const says = '{hasPaid, select, true {Thank you.} other {We do not know whether you have paid.}}';
    const json = club({ ...reason('paid-unclear', says), '/facts/hasPaid/whenUnknown': 'club/paid-unclear' });
    assert.deepEqual(found(json), []);
  });
});
