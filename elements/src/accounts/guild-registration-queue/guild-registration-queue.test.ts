import { expect, fixture, html } from '@open-wc/testing';
import type { CommandWish } from '../../shared/command-wish.js';
import type {} from '../../shared/view-asked-event.js';
import { at } from '../../shared/at.test.js';
import './guild-registration-queue.define.js';
import type { GuildRegistrationQueue } from './guild-registration-queue.js';
import type { RegistrationQueueView, RegistrationView } from './guild-registration-queue.view.js';

const row: RegistrationQueueView['rows'][number] = {
  id: 'r1',
  kind: 'member',
  name: 'Ann O’Hara',
  email: 'ann@example.org',
  registeredOn: '2026-11-24',
  differs: ['surname', 'dateOfBirth'],
  hasRecord: true,
};
const registration: RegistrationView = {
  ...row,
  stage: 'in-review',
  details: [
    { field: 'firstName', label: 'First name', given: 'Ann', onRecord: 'Ann', same: true },
    { field: 'surname', label: 'Surname', given: 'O’Hara', onRecord: 'O’Hare', same: false },
  ],
  records: [
    { id: 'l1', number: 'C100', name: 'Ann O’Hare', dateOfBirth: '1990-02-01', hasAccount: false },
    { id: 'l2', number: 'C101', name: 'Anne Hara', dateOfBirth: '1990-02-01', hasAccount: true },
  ],
  emailInUse: false,
  may: { approve: { ok: true }, refuse: { ok: true } },
};
const text = (element: Element, selector: string): string =>
  at(element, selector)?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
const press = async (element: GuildRegistrationQueue, name: string): Promise<void> => {
  [...element.shadowRoot!.querySelectorAll('button')].find((each) => each.getAttribute('aria-label') === name)!.click();
  await settled(element);
};
const settled = async (element: GuildRegistrationQueue): Promise<void> => {
  await new Promise((later) => setTimeout(later));
  await element.updateComplete;
};
/** In a page whose portal shows this registration and answers every wish so. */
async function shown(
  answer: Parameters<CommandWish['respondWith']>[0] = Promise.resolve({ ok: true }),
  one: RegistrationView = registration,
): Promise<{ element: GuildRegistrationQueue; asked: unknown[]; wishes: unknown[] }> {
  const place = document.createElement('div');
  const asked: unknown[] = [];
  const wishes: unknown[] = [];
  place.addEventListener('guild-view-asked', (event) => {
    asked.push([event.request.name, event.request.input]);
    event.serve((heed) => {
      heed({ kind: 'shown', answer: event.request.name === 'accounts/registration' ? one : { rows: [row] } });
      return () => undefined;
    });
  });
  place.addEventListener('guild-wish', (wish) => {
    wishes.push([wish.detail.command, wish.detail.input]);
    wish.respondWith(answer);
  });
  const element: GuildRegistrationQueue = await fixture(html`<guild-registration-queue></guild-registration-queue>`, {
    parentNode: place,
  });
  return { element, asked, wishes };
}

describe('<guild-registration-queue>', () => {
  it('is accessible in every state', async () => {
    const { element } = await shown();
    await expect(element).to.be.accessible();
    await press(element, 'Review: Ann O’Hara');
    await expect(element).to.be.accessible();
    await press(element, 'Refuse: Ann O’Hara');
    await expect(element).to.be.accessible();
    const none = await fixture(html`<guild-registration-queue .view=${{ rows: [] }}></guild-registration-queue>`);
    await expect(none).to.be.accessible();
    expect(text(none, '[part="empty"]')).to.contain('No registration waits.');
  });

  it('asks for the queue, and for the one that is looked at', async () => {
    const { element, asked } = await shown();
    expect(text(element, '[data-row] .tag')).to.equal('Differs: surname, date of birth');
    await press(element, 'Review: Ann O’Hara');
    expect(asked).to.deep.equal([
      ['accounts/review-queue', {}],
      ['accounts/registration', { registrationId: 'r1' }],
    ]);
    expect(text(element, '[part="review"] tbody tr:nth-child(2)')).to.equal('Surname O’Hara O’Hare Differs');
  });

  it('asks once more, then wishes to approve it with the record that was chosen', async () => {
    const { element, wishes } = await shown();
    await press(element, 'Review: Ann O’Hara');
    at(element, '#record-l2')!.click();
    await settled(element);
    await press(element, 'Approve: Ann O’Hara');
    expect(wishes).to.be.empty;
    expect(text(element, 'dialog')).to.contain('It belongs to the record of Anne Hara, number C101.');
    at(element, 'dialog button')!.click();
    await settled(element);
    expect(wishes).to.deep.equal([['accounts/approve-registration', { registrationId: 'r1', recordId: 'l2' }]]);
    expect(text(element, '[part="alert"]')).to.equal('The registration of Ann O’Hara is approved.');
    expect(at(element, '[data-row]') === null, 'what is decided is gone at once').to.be.true;
    expect(element.shadowRoot!.activeElement === at(element, '.empty')).to.be.true;
  });

  it('refuses with a reason, and with none in no case', async () => {
    const { element, wishes } = await shown();
    await press(element, 'Review: Ann O’Hara');
    await press(element, 'Refuse: Ann O’Hara');
    at(element, 'dialog .danger')!.click();
    await settled(element);
    expect(text(element, '#why-error')).to.equal('Say why, for whoever asks later.');
    expect(wishes).to.be.empty;
    const why = at<HTMLTextAreaElement>(element, '#why')!;
    why.value = ' Nobody knows them. ';
    why.dispatchEvent(new Event('input'));
    at(element, 'dialog .danger')!.click();
    await settled(element);
    expect(wishes).to.deep.equal([
      ['accounts/refuse-registration', { registrationId: 'r1', why: 'Nobody knows them.' }],
    ]);
  });

  it('says a refusal, and why one cannot be decided', async () => {
    const refusal = { code: 'accounts/no-such-record', says: 'There is no record.', unblock: 'Add it first.' };
    const { element } = await shown(Promise.resolve({ ok: false, refusal }));
    await press(element, 'Review: Ann O’Hara');
    await press(element, 'Approve: Ann O’Hara');
    at(element, 'dialog button')!.click();
    await settled(element);
    expect(text(element, '[part="alert"]')).to.equal('Nothing was decided. There is no record. Add it first.');
    const no = { ok: false, whyNot: 'This registration does not wait for review.' };
    const other = await shown(undefined, { ...registration, may: { approve: no, refuse: { ok: false } } });
    await press(other.element, 'Review: Ann O’Hara');
    expect(at(other.element, '[part="review"] button') === null).to.be.true;
    expect(text(other.element, '[part="why"]')).to.equal('This registration does not wait for review.');
  });

  it('shows what was given where there is nothing to compare it with', async () => {
    const { element } = await shown(undefined, {
      ...registration,
      hasRecord: false,
      details: registration.details.map(({ onRecord: _, ...each }) => ({ ...each, same: false })),
      records: [],
      phone: '01632 960555',
      address: { lines: ['1 Mill Lane', 'Leeds'], postcode: 'LS1 4AP', country: 'GB' },
      verifiedAt: '2026-11-24T09:00:00.000Z',
    });
    await press(element, 'Review: Ann O’Hara');
    expect(at(element, 'table') === null).to.be.true;
    expect(text(element, '.facts')).to.equal(
      'First name Ann Surname O’Hara Telephone 01632 960555 Postal address 1 Mill Lane, Leeds, LS1 4AP Email verified on 24 November 2026',
    );
  });

  it('speaks Welsh', async () => {
    const page = await fixture(
      html`<div lang="cy"><guild-registration-queue .view=${{ rows: [row] }}></guild-registration-queue></div>`,
    );
    const element = page.querySelector('guild-registration-queue')!;
    await element.updateComplete;
    expect(text(element, '[part="heading"]')).to.equal('Cofrestriadau i’w hadolygu');
  });
});
