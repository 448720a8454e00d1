import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CommandWish } from '../../shared/command-wish.js';
import type {} from '../../shared/view-asked-event.js';
import { at, button, textAt } from '../../shared/harness.test.js';
import './guild-attendance.define.js';
import type { GuildAttendance } from './guild-attendance.js';
import type { AttendanceRow, AttendanceView } from './guild-attendance.view.js';

const row = (bookingId: string, name: string, more: Partial<AttendanceRow> = {}): AttendanceRow => ({
  bookingId,
  delegateId: `p-${bookingId}`,
  name,
  stage: 'booked',
  isPaid: true,
  history: [],
  ...more,
});
const marked = { markedAt: '2026-11-21T16:02:00.000Z', markedBy: 'Tess Gray' };
const view: AttendanceView = {
  title: 'Debt relief orders',
  startsOn: '2026-11-20',
  points: 4,
  subcategoryLabel: 'Formal training, full day',
  counts: { booked: 2, attended: 1, absent: 0, cancelled: 1 },
  says: 'Whoever is marked as attended has 4 CPD points.',
  may: { mark: { ok: true } },
  rows: [
    row('b1', 'Ann Lowe', { informalName: 'Annie', requirements: 'A seat near the door', isPaid: false }),
    row('b2', 'Cai Rees'),
    row('b3', 'Sam Price', {
      stage: 'attended',
      ...marked,
      history: [
        { at: '2026-11-10T10:00:00.000Z', says: 'The place went from Mia Hart to Sam Price.' },
        { at: marked.markedAt, says: 'Marked as attended.' },
      ],
    }),
    row('b4', 'Una Bell', { stage: 'cancelled' }),
  ],
};

type Answer = Parameters<CommandWish['respondWith']>[0];

/** The element, and the wishes it makes, each answered so. */
async function shown(given = view, answer: () => Answer = () => Promise.resolve({ ok: true })) {
  const element: GuildAttendance = await fixture(
    html`<guild-attendance event-id="e1" .view=${given}></guild-attendance>`,
  );
  const wishes: unknown[] = [];
  element.addEventListener('guild-wish', (wish) => {
    wishes.push([wish.detail.command, wish.detail.input]);
    wish.respondWith(answer());
  });
  return { element, wishes };
}
const radio = (element: Element, bookingId: string, mark: string): HTMLInputElement =>
  at<HTMLInputElement>(element, `[name="mark-${bookingId}"][value="${mark}"]`)!;
const press = async (element: GuildAttendance, name: string): Promise<void> => {
  button(element, name)!.click();
  await new Promise((later) => setTimeout(later));
  await element.updateComplete;
};

describe('<guild-attendance>', () => {
  beforeEach(() => sessionStorage.clear());

  it('is accessible in every state', async () => {
    const { element } = await shown();
    await expect(element).to.be.accessible();
    await press(element, 'Mark all the rest as attended');
    await expect(element).to.be.accessible();
    await expect((await shown({ ...view, rows: [] })).element).to.be.accessible();
    const may = { mark: { ok: false, whyNot: 'It starts on 1 December 2026.' } };
    await expect((await shown({ ...view, may })).element).to.be.accessible();
  });

  it('says what the marks mean, who made them when, and what happened to a place', async () => {
    const { element } = await shown();
    expect(textAt(element, '[part="note"]')).to.equal('Whoever is marked as attended has 4 CPD points.');
    const rows = [...element.shadowRoot!.querySelectorAll('[part="row"]')].map((each) =>
      each.textContent.replaceAll(/\s+/g, ' '),
    );
    expect(rows[0]).to.contain('Not paid').and.to.contain('Known as Annie').and.to.contain('A seat near the door');
    expect(rows[2]).to.contain('Marked by Tess Gray on 21 November 2026, 16:02');
    expect(rows[2]).to.contain('The place went from Mia Hart to Sam Price.');
    expect(rows[3]).to.contain('Una Bell');
    expect(radio(element, 'b4', 'attended'), 'cancelled').to.be.null;
  });

  it('marks many at once, those chosen otherwise left as they are', async () => {
    const { element, wishes } = await shown();
    expect(button(element, 'Save attendance')).to.be.undefined;
    radio(element, 'b2', 'absent').click();
    await press(element, 'Mark all the rest as attended');
    expect(textAt(element, '[part="bar"]')).to.contain('2 changes to save');
    button(element, 'Save attendance')!.focus();
    await press(element, 'Save attendance');
    expect(wishes).to.deep.equal([
      [
        'bookings/mark-attendance',
        {
          eventId: 'e1',
          marks: [
            { bookingId: 'b1', mark: 'attended' },
            { bookingId: 'b2', mark: 'absent' },
          ],
        },
      ],
    ]);
    expect(textAt(element, '[part="alert"]')).to.equal('The attendance of 2 people has been saved.');
    await waitUntil(() => element.shadowRoot!.activeElement, 'focus is lost');
  });

  it('marks by keyboard, and takes marks back with it', async () => {
    const { element, wishes } = await shown();
    radio(element, 'b1', 'booked').focus();
    await sendKeys({ press: 'ArrowRight' });
    radio(element, 'b3', 'booked').click();
    await element.updateComplete;
    expect(radio(element, 'b1', 'attended').checked).to.be.true;
    await press(element, 'Save attendance');
    expect(wishes).to.deep.equal([
      ['bookings/mark-attendance', { eventId: 'e1', marks: [{ bookingId: 'b1', mark: 'attended' }] }],
      ['bookings/unmark', { eventId: 'e1', bookingIds: ['b3'] }],
    ]);
  });

  it('keeps what was chosen when it was refused, and over a reload, until it is undone', async () => {
    const refusal = { code: 'bookings/event-to-come', says: 'The event starts tomorrow.', unblock: 'Mark it then.' };
    const { element } = await shown(view, () => Promise.resolve({ ok: false, refusal }));
    radio(element, 'b2', 'absent').click();
    await element.updateComplete;
    await press(element, 'Save attendance');
    expect(textAt(element, '[part="alert"]')).to.contain('The event starts tomorrow. Mark it then.');
    expect(radio(element, 'b2', 'absent').checked).to.be.true;
    const { element: again } = await shown();
    expect(radio(again, 'b2', 'absent').checked).to.be.true;
    await press(again, 'Undo changes');
    expect(radio(again, 'b2', 'booked').checked).to.be.true;
    expect(button(again, 'Save attendance')).to.be.undefined;
  });

  it('says why attendance cannot be marked, and shows who has a place all the same', async () => {
    const { element } = await shown({ ...view, may: { mark: { ok: false, whyNot: 'It starts on 1 December 2026.' } } });
    expect(textAt(element, '[part="why"]')).to.equal('It starts on 1 December 2026.');
    expect(element.shadowRoot!.querySelectorAll('input')).to.be.empty;
    expect(element.shadowRoot!.querySelectorAll('[part="row"]')).to.have.length(4);
  });

  it('asks the portal for its event', async () => {
    const page = document.createElement('div');
    const asked: unknown[] = [];
    page.addEventListener('guild-view-asked', (event) => {
      asked.push([event.request.name, event.request.input]);
      event.serve((heed) => {
        heed({ kind: 'shown', answer: view });
        return () => undefined;
      });
    });
    await fixture(html`<guild-attendance event-id="e1"></guild-attendance>`, { parentNode: page });
    expect(asked).to.deep.equal([['bookings/attendance', { eventId: 'e1' }]]);
  });

  it('speaks Welsh', async () => {
    const page = await fixture(html`<div lang="cy"><guild-attendance .view=${view}></guild-attendance></div>`);
    const element = page.querySelector('guild-attendance')!;
    await element.updateComplete;
    expect(textAt(element, '[part="counts"]')).to.contain('Yn absennol');
  });
});
