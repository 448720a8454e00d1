import { expect, fixture, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { CommandWish } from '../../shared/command-wish.js';
import type { LookWish } from '../../shared/look-wish.js';
import type {} from '../../shared/view-asked-event.js';
import { at, button } from '../../shared/harness.test.js';
import './guild-cpd-queue.define.js';
import type { GuildCpdQueue } from './guild-cpd-queue.js';
import type { CpdQueueView } from './guild-cpd-queue.view.js';

type Row = CpdQueueView['rows'][number];
const no = { ok: false };
const yes = { ok: true };
const row = (id: string, more: Partial<Row> = {}): Row => ({
  id,
  title: `Activity ${id}`,
  personId: 'p1',
  name: 'Sam Price',
  doneOn: '2026-06-01',
  subcategory: 'reading',
  subcategoryLabel: 'Reading',
  points: 4,
  stage: 'submitted',
  submittedAt: '2026-06-02T10:00:00.000Z',
  hasEvidence: true,
  counts: 4,
  says: 'Would count 4 of 4.',
  may: { approve: yes, reject: yes, reopen: no },
  ...more,
});
const rules = { id: 'cpd/ima', version: '1.0.0' };
const view: CpdQueueView = {
  rules,
  rows: [
    row('a1', { counts: 1, says: 'Would count 1 of 4: Reading counts for at most 2 in a period.' }),
    row('a2', { hasEvidence: false, resubmissionOf: 'a0' }),
    row('a3'),
  ],
};
const reviewed: CpdQueueView = {
  rules,
  rows: [
    row('b1', {
      stage: 'not-approved',
      why: 'No certificate.',
      decidedAt: '2026-06-03T10:00:00.000Z',
      decidedByName: 'Rev Iewer',
      may: { approve: no, reject: no, reopen: yes },
    }),
  ],
};
const shown = (given: CpdQueueView = view): Promise<GuildCpdQueue> =>
  fixture(html`<guild-cpd-queue .view=${given}></guild-cpd-queue>`);
const said = (element: Element, selector: string): string =>
  at(element, selector)?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
const settled = async (element: GuildCpdQueue): Promise<void> => {
  await new Promise((later) => setTimeout(later, 5));
  await element.updateComplete;
};
/** Answers every wish, and takes its claim from the list as a portal does. */
const answering = (element: GuildCpdQueue, refuse?: string): CommandWish[] => {
  const wishes: CommandWish[] = [];
  element.addEventListener('guild-wish', (wish) => {
    wishes.push(wish);
    const { activityId } = wish.detail.input as { activityId: string };
    if (activityId === refuse) {
      wish.respondWith(Promise.resolve({ ok: false, refusal: { code: 'x', says: 'It has been withdrawn.' } }));
      return;
    }
    wish.respondWith(Promise.resolve({ ok: true }));
    setTimeout(
      () => (element.view = { ...element.view!, rows: element.view!.rows.filter(({ id }) => id !== activityId) }),
    );
  });
  return wishes;
};
const sent = (wishes: readonly CommandWish[]) => wishes.map(({ detail: { command, input } }) => [command, input]);

describe('<guild-cpd-queue>', () => {
  it('is accessible in every state', async () => {
    await expect(await shown()).to.be.accessible();
    await expect(await shown(reviewed)).to.be.accessible();
    await expect(await shown({ rules, rows: [] })).to.be.accessible();
    const element = await shown();
    at(element, '#a1 .tick input')!.click();
    button(element, 'Turn down Activity a1 of Sam Price')!.click();
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it('says what each would count and by which rule, and by which rules that is decided', async () => {
    const element = await shown();
    expect(said(element, '#a1 [part="count"]')).to.equal(
      'Would count 1 of 4: Reading counts for at most 2 in a period.',
    );
    expect(said(element, '#a2')).to.contain('No evidence was attached.').and.to.contain('Submitted again');
    expect(said(element, '[part="used"]')).to.equal('Decided by the rules cpd/ima 1.0.0');
  });

  it('approves with the points that are granted, and gives focus to the claim that follows', async () => {
    const element = await shown();
    const wishes = answering(element);
    const points = at<HTMLInputElement>(element, '#points-a1')!;
    points.value = '2';
    points.dispatchEvent(new Event('input'));
    const approve = button(element, 'Approve Activity a1 of Sam Price')!;
    approve.focus();
    approve.click();
    await settled(element);
    await settled(element);
    expect(sent(wishes)).to.deep.equal([['cpd/approve-activity', { activityId: 'a1', points: 2 }]]);
    expect(said(element, '[part="alert"]')).to.equal('“Activity a1” is approved: 2 points.');
    expect(element.shadowRoot!.activeElement?.closest('[data-row]')?.id).to.equal('a2');
  });

  it('approves several at once, and stops at one that is refused', async () => {
    const element = await shown();
    const wishes = answering(element, 'a3');
    for (const id of ['a1', 'a3']) at(element, `#${id} .tick input`)!.click();
    await element.updateComplete;
    button(element, 'Approve the 2 ticked')!.click();
    await settled(element);
    await settled(element);
    expect(sent(wishes).map(([, input]) => input)).to.deep.equal([
      { activityId: 'a1', points: 4 },
      { activityId: 'a3', points: 4 },
    ]);
    expect(said(element, '#a3 [part="alert"]')).to.equal('That was not done. It has been withdrawn.');
    expect(button(element, 'Approve the one ticked')).to.exist;
  });

  it('grants whole points only', async () => {
    const element = await shown();
    const wishes = answering(element);
    const points = at<HTMLInputElement>(element, '#points-a1')!;
    points.value = '';
    points.dispatchEvent(new Event('input'));
    button(element, 'Approve Activity a1 of Sam Price')!.click();
    await settled(element);
    expect(wishes).to.be.empty;
    expect(said(element, '#points-a1-error')).to.equal('Grant whole points from 0 to 100.');
    expect(element.shadowRoot!.activeElement?.id).to.equal('points-a1');
  });

  it('turns a claim down with why, and not without', async () => {
    const element = await shown();
    const wishes = answering(element);
    button(element, 'Turn down Activity a2 of Sam Price')!.click();
    await element.updateComplete;
    expect(said(element, 'dialog')).to.contain('This is emailed to Sam Price word for word');
    at(element, 'dialog button.danger')!.click();
    await settled(element);
    expect(said(element, '#why-error')).to.equal('Say why it is not approved.');
    const why = at<HTMLTextAreaElement>(element, '#why')!;
    why.value = ' No certificate. ';
    why.dispatchEvent(new Event('input'));
    at(element, 'dialog button.danger')!.click();
    await settled(element);
    await settled(element);
    expect(sent(wishes)).to.deep.equal([['cpd/reject-activity', { activityId: 'a2', why: 'No certificate.' }]]);
    expect(said(element, '[part="alert"]')).to.contain('is not approved, and the member is told why.');
  });

  it('takes a review back', async () => {
    const element = await shown(reviewed);
    const wishes = answering(element);
    expect(said(element, '#b1'))
      .to.contain('Not approved on 3 June 2026 by Rev Iewer')
      .and.to.contain('No certificate.');
    button(element, 'Take the review back: Activity b1 of Sam Price')!.click();
    await settled(element);
    await settled(element);
    expect(sent(wishes)).to.deep.equal([['cpd/reopen-activity', { activityId: 'b1' }]]);
    expect(at(element, '[part="empty"]')).to.exist;
  });

  it('is worked by keys on a claim, and leaves keys in fields alone', async () => {
    const element = await shown();
    const wishes = answering(element);
    const looks: LookWish[] = [];
    element.addEventListener('guild-look', (look) => {
      looks.push(look);
      look.respondWith(Promise.reject(new Error('offline')));
    });
    at(element, '#a1 .tick input')!.focus();
    await sendKeys({ press: 'j' });
    await sendKeys({ press: 'j' });
    expect(element.shadowRoot!.activeElement?.closest('[data-row]')?.id).to.equal('a3');
    await sendKeys({ press: 'e' });
    await settled(element);
    expect(looks.map(({ detail }) => detail.input)).to.deep.equal([{ activityId: 'a3' }]);
    await sendKeys({ press: 'k' });
    await sendKeys({ press: 'a' });
    await settled(element);
    expect(sent(wishes)).to.deep.equal([['cpd/approve-activity', { activityId: 'a2', points: 4 }]]);
    at(element, '#points-a1')!.focus();
    await sendKeys({ press: 'r' });
    expect(at(element, 'dialog')).to.be.null;
  });

  it('asks the portal for what is chosen to be listed, and speaks Welsh', async () => {
    const place = document.createElement('div');
    const asked: unknown[] = [];
    place.addEventListener('guild-view-asked', (event) => {
      const { name, input } = event.request;
      asked.push([name, input]);
      event.serve((heed) => {
        heed({ kind: 'shown', answer: (input as { stage: string }).stage === 'submitted' ? view : reviewed });
        return () => undefined;
      });
    });
    const element = await fixture<GuildCpdQueue>(html`<guild-cpd-queue></guild-cpd-queue>`, { parentNode: place });
    await element.updateComplete;
    const filters = [...element.shadowRoot!.querySelectorAll<HTMLElement>('[part="filters"] button')];
    filters[2]!.click();
    await settled(element);
    expect(asked).to.deep.equal([
      ['cpd/queue', { stage: 'submitted' }],
      ['cpd/queue', { stage: 'not-approved' }],
    ]);
    expect(at(element, '#b1')).to.exist;
    const page = await fixture(html`<div lang="cy"><guild-cpd-queue .view=${view}></guild-cpd-queue></div>`);
    const welsh = page.querySelector('guild-cpd-queue')!;
    await welsh.updateComplete;
    expect(said(welsh, '[part="root"]')).to.contain('Gweithgareddau DPP i’w hadolygu');
  });
});
