import { expect, fixture, html } from '@open-wc/testing';
import type {} from '../../shared/view-asked-event.js';
import type {} from '../../shared/look-wish.js';
import { button, textAt } from '../../shared/harness.test.js';
import { untilLooked } from '../../shared/until-looked.test.js';
import './guild-attendance-desk.define.js';
import type { GuildAttendanceDesk } from './guild-attendance-desk.js';
import type { AttendanceDeskView } from './guild-attendance-desk.view.js';

const row = {
  id: 'e1',
  title: 'Debt relief orders',
  kind: 'training',
  startsOn: '2026-11-20',
  place: 'Halifax',
  unmarked: 2,
  attended: 1,
  absent: 0,
  says: '2 places are not marked.',
} as const;
const view: AttendanceDeskView = {
  rows: [row, { ...row, id: 'e0', title: 'Energy debt', kind: 'webinar', unmarked: 0, says: 'Everybody is marked.' }],
  next: 'more',
};
const shown = (given = view): Promise<GuildAttendanceDesk> =>
  fixture(html`<guild-attendance-desk .view=${given} attendance-href="#/attendance/{id}"></guild-attendance-desk>`);

describe('<guild-attendance-desk>', () => {
  it('is accessible, with events and without', async () => {
    await expect(await shown()).to.be.accessible();
    await expect(await shown({ rows: [] })).to.be.accessible();
  });

  it('links each event to where it is marked, and says what is left', async () => {
    const element = await shown();
    const links = [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a')];
    expect(links.map((link) => [link.getAttribute('href'), link.getAttribute('aria-label')])).to.deep.equal([
      ['#/attendance/e1', 'Mark attendance: Debt relief orders'],
      ['#/attendance/e0', null],
    ]);
    expect(textAt(element, 'table')).to.contain('2 places are not marked.').and.to.contain('Everybody is marked.');
    expect(textAt(await shown({ rows: [] }), '.empty')).to.contain('No event has begun yet.');
  });

  it('asks for earlier events', async () => {
    const element = await shown();
    const asked: unknown[] = [];
    element.addEventListener('guild-look', (wish) => {
      asked.push(wish.detail);
      const answer = { rows: [{ ...row, id: 'e9', title: 'Bankruptcy' }] };
      wish.respondWith(Promise.resolve({ ok: true, answer: answer as never }));
    });
    await untilLooked(element, () => button(element, 'Show earlier events')!.click());
    await new Promise((later) => setTimeout(later));
    await element.updateComplete;
    expect(asked).to.deep.equal([{ view: 'bookings/attendance-desk', input: { after: 'more' } }]);
    expect(element.shadowRoot!.querySelectorAll('[data-row]')).to.have.length(3);
    expect(button(element, 'Show earlier events')).to.be.undefined;
  });

  it('speaks Welsh', async () => {
    const page = await fixture(
      html`<div lang="cy"><guild-attendance-desk .view=${view}></guild-attendance-desk></div>`,
    );
    const element = page.querySelector('guild-attendance-desk')!;
    await element.updateComplete;
    expect(textAt(element, '[part="heading"]')).to.equal('Presenoldeb i’w nodi');
  });
});
