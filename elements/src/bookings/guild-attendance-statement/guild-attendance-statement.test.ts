import { expect, fixture, html } from '@open-wc/testing';
import type {} from '../../shared/view-asked-event.js';
import type {} from '../../shared/look-wish.js';
import { at, button, textAt } from '../../shared/harness.test.js';
import './guild-attendance-statement.define.js';
import type { GuildAttendanceStatement } from './guild-attendance-statement.js';
import type { AttendanceStatementView } from './guild-attendance-statement.view.js';

const row = {
  eventId: 'e1',
  title: 'Debt relief orders',
  kind: 'training',
  startsOn: '2026-01-28',
  endsOn: '2026-01-28',
  place: 'Halifax',
  points: 4,
  recorded: 'automatic',
} as const;
const view: AttendanceStatementView = {
  name: 'Sam Price',
  rows: [{ ...row, eventId: 'e0', startsOn: '2022-01-28', endsOn: '2022-01-29', recorded: 'by-hand' }, row],
  says: ['One of these counts for CPD only once you have added it yourself.'],
};
const shown = (given = view): Promise<GuildAttendanceStatement> =>
  fixture(html`<guild-attendance-statement .view=${given}></guild-attendance-statement>`);

const choose = (element: Element, name: string, day: string): void => {
  const input = at<HTMLInputElement>(element, `#${name}`)!;
  input.value = day;
  input.dispatchEvent(new Event('input'));
};
const show = async (element: GuildAttendanceStatement): Promise<void> => {
  at(element, 'form')!.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
  await new Promise((later) => setTimeout(later));
  await element.updateComplete;
};

describe('<guild-attendance-statement>', () => {
  it('is accessible in every state', async () => {
    await expect(await shown({ ...view, rows: [], says: [] })).to.be.accessible();
    const element = await shown();
    await expect(element).to.be.accessible();
    choose(element, 'from', '2026-02-01');
    choose(element, 'to', '2026-01-01');
    await show(element);
    await expect(element).to.be.accessible();
  });

  it('tells each event, its points, and whether they count by themselves', async () => {
    const element = await shown();
    expect(textAt(element, '[part="table"]'))
      .to.contain('2 events attended')
      .and.to.contain('28 January 2022 to 29 January 2022')
      .and.to.contain('Add it yourself 4')
      .and.to.contain('Recorded 4');
    expect(textAt(element, '[part="note"]')).to.contain('only once you have added it yourself');
    expect(textAt(element, '[part="quiet"]')).to.equal('Everything attended');
  });

  it('says what would be there where there is nothing', async () => {
    const element = await shown({ ...view, rows: [] });
    expect(textAt(element, '.empty')).to.contain('No event attended in this time.');
    expect(button(element, 'Save as PDF')).to.be.undefined;
  });

  it('asks for the days that are chosen, and saves the PDF of the same; not for a last day before the first', async () => {
    const page = document.createElement('div');
    const asked: unknown[] = [];
    page.addEventListener('guild-view-asked', (event) => {
      const { input } = event.request;
      asked.push(input);
      event.serve((heed) => {
        heed({ kind: 'shown', answer: { ...view, ...(input as object) } });
        return () => undefined;
      });
    });
    page.addEventListener('guild-look', (wish) => {
      const { view: name, input } = wish.detail;
      asked.push([name, input]);
      wish.respondWith(Promise.reject(new Error('no')));
    });
    const element: GuildAttendanceStatement = await fixture(
      html`<guild-attendance-statement person-id="p1"></guild-attendance-statement>`,
      { parentNode: page },
    );
    choose(element, 'from', '2026-02-01');
    choose(element, 'to', '2026-01-01');
    await show(element);
    expect(textAt(element, '.summary')).to.contain('The last day is before the first. Give a later last day.');
    choose(element, 'to', '2026-03-01');
    await show(element);
    button(element, 'Save as PDF')!.click();
    await new Promise((later) => setTimeout(later));
    await element.updateComplete;
    const days = { personId: 'p1', from: '2026-02-01', to: '2026-03-01' };
    expect(asked).to.deep.equal([{ personId: 'p1' }, days, ['bookings/statement-pdf', days]]);
    expect(textAt(element, '[part="alert"]')).to.contain('Something went wrong');
    expect(at<HTMLInputElement>(element, '#from')!.value).to.equal('2026-02-01');
  });

  it('speaks Welsh', async () => {
    const page = await fixture(
      html`<div lang="cy"><guild-attendance-statement .view=${view}></guild-attendance-statement></div>`,
    );
    const element = page.querySelector('guild-attendance-statement')!;
    await element.updateComplete;
    expect(textAt(element, 'button')).to.equal('Cadw fel PDF');
  });
});
