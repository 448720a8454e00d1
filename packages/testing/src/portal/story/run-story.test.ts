import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { rulebooks } from '@guildhall/rules';
import { compileAll } from '../compile-all.js';
import { createTestPortal } from '../create-test-portal.js';
import { runStory, STORY_BEGINS } from './run-story.js';

const compiled = await compileAll(rulebooks);
const story = await runStory(createTestPortal({ rulebooks: compiled, now: STORY_BEGINS }));

/** Ten days' notice of a place of £123.45 with VAT at 20 %: by the terms in the rulebook all of it falls due. */
const CHARGE = { netPence: 12345, vatPence: 2469, totalPence: 14814 };

describe('the story, through the portal alone', () => {
  it('meets the CPD scheme with the fourth claim that is approved, not before, and not when it is only submitted', () => {
    const { seen } = story['cpd'] as { readonly seen: readonly (readonly unknown[])[] };
    assert.deepEqual(seen[0], ['no', 0, 16, 0, undefined]);
    assert.deepEqual(seen.at(-2), ['no', 14, 16, 3, 16]);
    assert.deepEqual(seen.at(-1), ['yes', 16, 16, 3, undefined]);
  });

  it('invoices two places to whoever books, and charges for one cancelled ten days before, to the penny', () => {
    assert.deepEqual(story['bookings'], {
      basket: { net: 24690, vat: 4938, total: 29628 },
      invoice: { net: 24690, vat: 4938, total: 29628, lines: 2 },
      notTheirs: 'access/not-found',
      early: { netPence: 0, vatPence: 0, totalPence: 0 },
      quote: CHARGE,
      // All of the price is charged, so the invoice stands and nothing is credited.
      cancelled: { charge: CHARGE, creditNotes: [], invoices: [] },
      after: { total: 29628, credited: 0, balance: 29628 },
      delegates: [0, 1],
    });
  });

  it('shows a third party exactly what is shared, from its acceptance to the end of the last day, and again when extended', () => {
    const two = ['500/9810/X', '601/3457/4'];
    assert.deepEqual(story['sharing'], {
      // A month from 31 January.
      lastDay: '2027-02-28',
      beforeAccepting: [],
      accepted: two,
      third: 'access/not-found',
      onTheLastDay: two,
      afterwards: [],
      tabs: { pending: 0, active: 0, inactive: 1 },
      extended: { lastDay: '2027-04-15' },
      again: two,
      log: 1,
      requested: [['A job in our workshop', 'third-party']],
      umaSees: ['500/9679/5'],
    });
  });

  it('lets a centre download an archive for seven days less a millisecond, and then deletes it', () => {
    assert.deepEqual(story['archive'], {
      before: 'achievements/archive-not-made',
      file: ['documents-', 'application/zip', true],
      manifest: [['ready', 3]],
      last: 'shown',
      gone: 'achievements/archive-removed',
      deleted: 1,
      standing: ['gone'],
    });
  });

  it('prices an order with its delivery', () => {
    assert.deepEqual(story['order'], {
      home: 'orders/delivery-not-offered',
      dear: 'orders/price-changed',
      stage: 'placed',
      price: [
        { label: 'Printed duplicate × 2', text: '£61.00' },
        { label: 'International courier', text: '£12.25' },
        { label: 'VAT', text: '£0.00' },
        { label: 'Total', text: '£73.25' },
      ],
      total: 7325,
    });
  });

  it('writes to everybody who is concerned, and keeps logs that verify', () => {
    const { ima, imi } = story['audit'] as Readonly<Record<string, { readonly ok: boolean }>>;
    assert.ok(ima?.ok === true && imi?.ok === true);
    const emails = story['emails'] as readonly string[];
    for (const to of ['boz', 'kim', 'lou', 'mia', 'lea', 'tom', 'uma', 'centre']) {
      assert.ok(
        emails.some((email) => email.startsWith(`${to}@example.org: `)),
        to,
      );
    }
  });
});
