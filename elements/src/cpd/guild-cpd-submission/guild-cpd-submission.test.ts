import { expect, fixture, html } from '@open-wc/testing';
import type { CommandWish } from '../../shared/command-wish.js';
import type {} from '../../shared/view-asked-event.js';
import { at } from '../../shared/at.test.js';
import './guild-cpd-submission.define.js';
import type { GuildCpdSubmission } from './guild-cpd-submission.js';
import type { CpdSubmissionView } from './guild-cpd-submission.view.js';

const view: CpdSubmissionView = {
  earliestOn: '2026-02-16',
  latestOn: '2026-11-25',
  subcategories: [
    {
      id: 'reading',
      label: 'Reading',
      categoryLabel: 'Research',
      points: 1,
      counts: 0,
      says: 'Would count 0 of 1: Reading counts for at most 2 in a period.',
    },
    {
      id: 'formal-full-day',
      label: 'Full day',
      categoryLabel: 'Training',
      points: 4,
      counts: 4,
      says: 'Would count 4 of 4.',
    },
  ],
  evidence: { mostBytes: 10 * 1024 * 1024 },
  may: { submit: { ok: true } },
};
const again: CpdSubmissionView = {
  ...view,
  before: {
    activityId: 'a1',
    title: 'Debt relief',
    doneOn: '2026-06-01',
    subcategory: 'reading',
    why: 'No certificate.',
    hasEvidence: true,
  },
};
const closed: CpdSubmissionView = { ...view, may: { submit: { ok: false, whyNot: 'It needs CertMAP.' } } };

const shown = (given: CpdSubmissionView = view): Promise<GuildCpdSubmission> =>
  fixture(html`<guild-cpd-submission .view=${given}></guild-cpd-submission>`);
const said = (element: Element, selector: string): string =>
  at(element, selector)?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
const type = (element: Element, name: string, value: string): void => {
  const input = at<HTMLInputElement>(element, `#${name}`)!;
  input.value = value;
  input.dispatchEvent(new Event(name === 'subcategory' ? 'change' : 'input'));
};
const attach = async (element: GuildCpdSubmission, file: File): Promise<void> => {
  const files = new DataTransfer();
  files.items.add(file);
  const input = at<HTMLInputElement>(element, '#evidence')!;
  input.files = files.files;
  input.dispatchEvent(new Event('change'));
  await settled(element);
};
const settled = async (element: GuildCpdSubmission): Promise<void> => {
  await new Promise((later) => setTimeout(later, 20));
  await element.updateComplete;
};
const send = async (element: GuildCpdSubmission): Promise<void> => {
  at(element, 'form')!.dispatchEvent(new SubmitEvent('submit', { cancelable: true }));
  await settled(element);
};
const answering = (element: HTMLElement, answer: Parameters<CommandWish['respondWith']>[0]): CommandWish[] => {
  const wishes: CommandWish[] = [];
  element.addEventListener('guild-wish', (wish) => {
    wishes.push(wish);
    wish.respondWith(answer);
  });
  return wishes;
};
const pdf = (name = 'certificate.pdf'): File => new File(['%PDF-1.7\nfine\n%%EOF'], name);

describe('<guild-cpd-submission>', () => {
  beforeEach(() => sessionStorage.clear());

  it('is accessible in every state', async () => {
    await expect(await shown()).to.be.accessible();
    await expect(await shown(again)).to.be.accessible();
    await expect(await shown(closed)).to.be.accessible();
    const element = await shown();
    await send(element);
    await expect(element).to.be.accessible();
    await attach(element, pdf());
    type(element, 'subcategory', 'reading');
    await element.updateComplete;
    await expect(element).to.be.accessible();
  });

  it('submits what was typed with the bytes of the evidence, and is empty again', async () => {
    const element = await shown();
    const wishes = answering(element, Promise.resolve({ ok: true, answer: { activityId: 'a9', points: 4 } as never }));
    type(element, 'title', ' Debt relief ');
    type(element, 'doneOn', '2026-06-01');
    type(element, 'subcategory', 'formal-full-day');
    await attach(element, pdf());
    expect(said(element, '.actions[role="status"]')).to.contain('certificate.pdf (1 kB) is attached.');
    await send(element);
    expect(wishes.map(({ detail }) => [detail.command, detail.input])).to.deep.equal([
      [
        'cpd/submit-activity',
        {
          title: 'Debt relief',
          doneOn: '2026-06-01',
          subcategory: 'formal-full-day',
          evidence: { name: 'certificate.pdf', bytes: btoa('%PDF-1.7\nfine\n%%EOF') },
        },
      ],
    ]);
    expect(said(element, '[part="alert"]')).to.equal('“Debt relief” awaits review, for 4 points.');
    expect(at<HTMLInputElement>(element, '#title')!.value).to.equal('');
    expect(sessionStorage).to.have.length(0);
  });

  it('makes a claim again with what it said before, and shows why it was turned down', async () => {
    const element = await shown(again);
    expect(at<HTMLInputElement>(element, '#title')!.value).to.equal('Debt relief');
    expect(at<HTMLInputElement>(element, '#doneOn')!.value).to.equal('2026-06-01');
    const wishes = answering(element, Promise.resolve({ ok: true }));
    expect(said(element, '[part="reason"]')).to.equal('“Debt relief” was not approved No certificate.');
    expect(said(element, '[part="root"]')).to.contain('Attach the evidence again');
    await send(element);
    expect(wishes.map(({ detail }) => [detail.command, detail.input])).to.deep.equal([
      [
        'cpd/resubmit-activity',
        { activityId: 'a1', title: 'Debt relief', doneOn: '2026-06-01', subcategory: 'reading' },
      ],
    ]);
  });

  it('says what the activity would count, as the portal says it', async () => {
    const element = await shown();
    type(element, 'subcategory', 'reading');
    await element.updateComplete;
    expect(said(element, '[part="count"]')).to.contain(
      'Would count 0 of 1: Reading counts for at most 2 in a period. It would add nothing to your total.',
    );
    type(element, 'subcategory', 'formal-full-day');
    await element.updateComplete;
    expect(said(element, '[part="count"]')).to.contain('Would count 4 of 4.').and.not.to.contain('nothing');
  });

  it('tells every mistake at once, and sends nothing', async () => {
    const element = await shown();
    const wishes = answering(element, Promise.resolve({ ok: true }));
    type(element, 'doneOn', '2027-01-01');
    await send(element);
    expect(wishes).to.be.empty;
    expect(
      [...element.shadowRoot!.querySelectorAll('.summary li')].map((each) => each.textContent.trim()),
    ).to.deep.equal([
      'Say what you did.',
      'Give the day it was done, from 16 February 2026 to 25 November 2026.',
      'Choose the kind of activity.',
    ]);
    expect(element.shadowRoot!.activeElement).to.have.class('summary');
  });

  it('looks at the first bytes of a file and at its size, not at its name', async () => {
    const element = await shown({ ...view, evidence: { mostBytes: 1024 * 1024 } });
    await attach(element, new File(['GIF89a'], 'certificate.pdf'));
    expect(said(element, '#evidence-error')).to.contain('“certificate.pdf” is no PDF file');
    await attach(element, new File([new Uint8Array(1024 * 1024 + 1)], 'scan.pdf'));
    expect(said(element, '#evidence-error')).to.contain('larger than 1 MB');
    await attach(element, pdf('certificate.jpg'));
    expect(at(element, '#evidence-error')).to.be.null;
    expect(said(element, '.actions[role="status"]')).to.contain('certificate.jpg');
  });

  it('says that it is being sent, and cannot be sent twice', async () => {
    const element = await shown(again);
    const wishes = answering(element, new Promise(() => undefined));
    await attach(element, pdf());
    await send(element);
    expect(said(element, '[part="progress"]')).to.equal('Sending, with certificate.pdf …');
    expect(at(element, 'progress')).to.exist;
    at<HTMLButtonElement>(element, 'button[type="submit"]')!.click();
    expect(wishes).to.have.length(1);
  });

  it('keeps what was typed after a refusal, a failure and a reload', async () => {
    const element = await shown();
    answering(
      element,
      Promise.resolve({ ok: false, refusal: { code: 'cpd/not-accepted', says: 'It is too early.', unblock: 'Wait.' } }),
    );
    type(element, 'title', 'Debt relief');
    type(element, 'doneOn', '2026-06-01');
    type(element, 'subcategory', 'reading');
    await send(element);
    expect(said(element, '[part="alert"]')).to.equal('Nothing was submitted. It is too early. Wait.');
    expect(at<HTMLInputElement>(element, '#title')!.value).to.equal('Debt relief');
    const reloaded = await shown();
    expect(at<HTMLInputElement>(reloaded, '#title')!.value).to.equal('Debt relief');
  });

  it('says why nothing can be submitted in the place of the form', async () => {
    const element = await shown(closed);
    expect(at(element, 'form')).to.be.null;
    expect(said(element, '[part="why"]')).to.equal('It needs CertMAP.');
  });

  it('asks the portal about the claim that is made again, and speaks Welsh', async () => {
    const place = document.createElement('div');
    const asked: unknown[] = [];
    place.addEventListener('guild-view-asked', ({ request: { name, input } }) => asked.push([name, input]));
    const asking = await fixture<GuildCpdSubmission>(
      html`<guild-cpd-submission resubmission-of="a1"></guild-cpd-submission>`,
      { parentNode: place },
    );
    await asking.updateComplete;
    expect(asked).to.deep.equal([['cpd/claim-form', { resubmissionOf: 'a1' }]]);
    const page = await fixture(html`<div lang="cy"><guild-cpd-submission .view=${view}></guild-cpd-submission></div>`);
    const element = page.querySelector('guild-cpd-submission')!;
    await element.updateComplete;
    expect(said(element, '[part="root"]')).to.contain('Cyflwyno gweithgaredd DPP');
  });
});
