import assert from 'node:assert/strict';
import { compileRulebook } from '../compile/compile-rulebook.js';
import { decide } from '../decide.js';
import type { Decision } from '../decision.js';
import { checkRulebook } from '../load/check-rulebook.js';
import { prepareRulebook } from '../load/prepare-rulebook.js';
import type { CompiledRulebook } from '../rulebook.js';
import type { RulebookDocument } from '../schema/document.js';
import type { LintFinding } from './finding.js';
import { lint } from './lint.js';

/** The day of all these tests. */
export const TODAY = '2026-11-26';

/** Takes out what lies at a place. */
export const GONE = Symbol('gone');

/** Edits of JSON: by pointer what is to lie there; `-` is behind the last item of a list. Later ones see the earlier. */
export type Edits = Readonly<Record<string, unknown>>;

const assumed = { status: 'assumed' };
const en = (text: string): object => ({ 'en-GB': text });
const reason = (text: string): object => ({ text: en(text), audience: ['member'] });

/** A comparison. */
export const is = (fact: string, operator: string, value: unknown): object => ({ fact, operator, value });

/** A requirement of the small club, in force since 2020. */
export const requirement = (name: string, conditions: object, more: object = {}): object => ({
  name: `club/${name}`,
  from: '2020-01-01',
  ...assumed,
  conditions,
  event: { type: 'requirement-met' },
  whenNot: `club/${name}-short`,
  whenUnknown: 'club/not-known',
  ...more,
});

/** The rules of a small club, with one of everything and nothing to find, after some edits. */
export function club(...edits: readonly Edits[]): unknown {
  const json: unknown = structuredClone(CLUB);
  for (const [pointer, value] of edits.flatMap((some) => Object.entries(some))) edit(json, pointer, value);
  return json;
}

function edit(json: unknown, pointer: string, value: unknown): void {
  const path = pointer
    .slice(1)
    .split('/')
    .map((key) => key.replaceAll('~1', '/'));
  const last = path.pop() ?? '';
  const place = path.reduce((inner, key) => {
    const next = (inner as Record<string, unknown>)[key];
    assert.ok(next !== undefined, `${pointer} leads nowhere`);
    return next;
  }, json);
  const copied = value === GONE ? GONE : structuredClone(value);
  if (Array.isArray(place)) {
    if (copied === GONE) place.splice(Number(last), 1);
    else if (last === '-') place.push(copied);
    else place[Number(last)] = copied;
  } else if (copied === GONE) Reflect.deleteProperty(place as object, last);
  else (place as Record<string, unknown>)[last] = copied;
}

const CLUB = {
  format: 'guildhall/rulebook@1',
  id: 'club/small',
  body: 'club',
  title: en('A small club'),
  version: '1.0.0',
  clock: { fact: 'visitedOn', says: 'The rules on the day of the visit.', ifMissing: 'today' },
  collections: { visits: { hours: { type: 'integer', unit: 'hour', min: 1, max: 24 } } },
  facts: {
    visitedOn: { type: 'date' },
    points: { type: 'integer', unit: 'point', min: 0, max: 100, canChange: 'up' },
    hasPaid: { type: 'boolean' },
    kind: { type: 'enum', values: ['adult', 'junior', 'guest'] },
    visitsMade: { type: 'integer', unit: 'activity', is: { count: 'visits' } },
    noticeDays: { type: 'integer', unit: 'calendar-day', min: 0, max: 365 },
    pricePence: { type: 'integer', unit: 'pence', min: 0, max: 100_000 },
  },
  conditions: { 'has-paid': { all: [is('hasPaid', 'equal', true)] } },
  parameters: {
    minimumPoints: {
      title: en('Fewest points'),
      type: 'integer',
      unit: 'point',
      editableBy: ['club-staff'],
      bigChange: { percent: 25 },
      values: { '2020-01-01': { value: 16, ...assumed } },
    },
  },
  requirements: [
    requirement('points', { all: [is('points', 'greaterThanInclusive', { fact: 'param.minimumPoints' })] }),
    requirement('paid', { all: [{ condition: 'has-paid' }] }),
    requirement('visits', { all: [is('visitsMade', 'greaterThanInclusive', 2)] }),
  ],
  tables: [
    {
      name: 'club/fee',
      hit: 'unique',
      from: '2020-01-01',
      askedWith: ['kind'],
      outputs: { feePercent: ['50', '100'] },
      rows: [
        { id: 'full', when: { all: [is('kind', 'equal', 'adult')] }, then: { feePercent: '100' }, ...assumed },
        { id: 'half', when: { all: [is('kind', 'in', ['junior', 'guest'])] }, then: { feePercent: '50' }, ...assumed },
      ],
      whenUnknown: 'club/not-known',
    },
  ],
  bands: [
    {
      name: 'club/charge',
      from: '2020-01-01',
      askedWith: ['noticeDays'],
      over: 'noticeDays',
      of: 'pricePence',
      direction: 'more-notice-never-costs-more',
      rounding: 'down',
      steps: [
        { atLeast: 14, percent: 0, ...assumed },
        { atLeast: 0, percent: 50, ...assumed },
      ],
      after: 'club/too-late',
      whenUnknown: 'club/not-known',
    },
  ],
  ladders: [
    {
      name: 'club/door',
      from: '2020-01-01',
      askedWith: ['hasPaid'],
      outcomes: ['front', 'side'],
      rungs: [{ id: 'paid', match: ['hasPaid'], outcome: 'front', ...assumed }],
      otherwise: { outcome: 'side', reason: 'club/side-door', ...assumed },
    },
  ],
  outcomes: { 'club/welcome': { needs: ['club/points', 'club/paid', 'club/visits'] } },
  reasons: {
    'club/points-short': reason(
      'You have {points, plural, one {# point} other {# points}}; {param.minimumPoints} are needed.',
    ),
    'club/paid-short': reason('Pay first.'),
    'club/visits-short': reason('Come twice.'),
    'club/not-known': reason('We do not know enough to say.'),
    'club/too-late': reason('It is too late.'),
    'club/side-door': reason('Use the side door.'),
  },
  labels: { adult: en('Adult'), junior: en('Junior'), guest: en('Guest') },
  examples: [
    {
      id: 'welcome',
      on: TODAY,
      ...assumed,
      given: { points: 16, hasPaid: true, visits: [{ hours: 1 }, { hours: 2 }] },
      expect: { outcomes: { 'club/welcome': 'yes' } },
    },
  ],
  guarantees: [
    { id: 'more-is-never-worse', says: 'More points.', monotone: { up: 'points', outcome: 'club/welcome' } },
    { id: 'some-are-welcome', satisfiable: 'club/welcome' },
  ],
  accepted: [] as object[],
  changes: [{ version: '1.0.0', on: '2020-01-01', why: 'First.', kind: 'logic' }],
};

/** The document and rulebook of JSON whose shape is sound. */
export function opened(json: unknown): { readonly document: RulebookDocument; readonly rulebook: CompiledRulebook } {
  const result = checkRulebook(json);
  assert.ok(result.ok, result.ok ? '' : JSON.stringify(result.problems, null, 2));
  return { document: result.value, rulebook: compileRulebook(prepareRulebook(result.value)) };
}

/** All that is found that nobody has accepted; without a day where that is `null`. */
export function found(json: unknown, on: string | null = TODAY): readonly LintFinding[] {
  const { document, rulebook } = opened(json);
  return lint(document, rulebook, on === null ? {} : { on }).filter(({ accepted }) => accepted === undefined);
}

/** What deciding says of the person who shows a finding. */
export function decided(json: unknown, finding: LintFinding, ask?: readonly string[]): Decision {
  const { witness } = finding;
  assert.ok(witness !== undefined, `${finding.code} shows nobody`);
  const decision = decide(opened(json).rulebook, witness.given, {
    on: witness.on,
    ...(ask === undefined ? {} : { ask }),
  });
  assert.deepEqual(decision.problems, []);
  return decision;
}

/** A mistake in the small club that is found, and its mending, after which nothing is. */
export interface Planted {
  readonly code: LintFinding['code'];
  readonly severity: LintFinding['severity'];
  readonly at: string;
  readonly plant: Edits;
  /** Edits after planting. */
  readonly mend: Edits;
  readonly says?: RegExp;
  /** What deciding must say of the witness. */
  readonly shows?: (decision: Decision) => void;
  readonly ask?: readonly string[];
  readonly on?: string;
}

/** Holds that a mistake is found as it says, once, and that its mended twin has none. */
export function holdPlanted({ code, severity, at, plant, mend, says, shows, ask, on = TODAY }: Planted): void {
  const planted = club(plant);
  const findings = found(planted, on);
  const matching = findings.filter((finding) => finding.code === code && finding.at === at);
  assert.equal(matching.length, 1, JSON.stringify(findings, null, 2));
  const [finding] = matching as [LintFinding];
  assert.equal(finding.severity, severity);
  if (says !== undefined) assert.match(finding.says, says);
  if (shows !== undefined) shows(decided(planted, finding, ask));
  assert.deepEqual(found(club(plant, mend), on), []);
}
