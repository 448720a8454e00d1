import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { DecidedEvent } from '../../shared/decided-event.js';
import type { ProblemEvent } from '../../shared/problem-event.js';
import type {} from '../../shared/view-asked-event.js';
import './guild-cpd-summary.define.js';
import type { GuildCpdSummary } from './guild-cpd-summary.js';
import type { CpdSummaryView } from './guild-cpd-summary.view.js';

const view: CpdSummaryView = {
  answer: 'no',
  period: { from: '2026-02-16', to: '2027-02-15' },
  points: { have: 11, need: 16 },
  categories: { have: 2, need: 3 },
  rows: [
    { label: 'Training', points: 9 },
    { label: 'Meetings and forums', points: 2 },
    { label: 'Qualifications', points: 0 },
    { label: 'Reading, writing and research', points: 0 },
  ],
  reasons: [{ text: 'You have 11 points of the 16 you need.', next: 'Add an activity.' }],
  ways: ['5 more points'],
  ifApproved: { points: 14 },
};

const activity = (category: string, subcategory: string, points: number, stage = 'approved') => ({
  doneOn: '2026-06-01',
  category,
  subcategory,
  points,
  stage,
});
const given = {
  holdsCertMap: true,
  activities: [activity('qualifications', 'qualification-unit', 8), activity('training', 'formal-full-day', 8)],
};
const inThree = { ...given, activities: [...given.activities, activity('meetings', 'meeting-half-day', 1)] };

const text = (element: Element, part: string): string =>
  element.shadowRoot!.querySelector(`[part~="${part}"]`)?.textContent.replaceAll(/\s+/g, ' ').trim() ?? '';
const texts = (element: Element, part: string): string[] =>
  [...element.shadowRoot!.querySelectorAll(`[part~="${part}"]`)].map((found) =>
    found.textContent.replaceAll(/\s+/g, ' ').trim(),
  );

/** Long enough for a change to be taken up, too short for anything to be loaded. */
async function soon(): Promise<void> {
  for (let turn = 0; turn < 5; turn += 1) await Promise.resolve();
}

async function decided(facts: unknown, on = '2026-11-22', rulebook: unknown = 'cpd/ima'): Promise<GuildCpdSummary> {
  const element = await fixture<GuildCpdSummary>(
    html`<guild-cpd-summary .given=${facts} .rulebook=${rulebook} on=${on}>Your CPD is on its way.</guild-cpd-summary>`,
  );
  await element.updateComplete;
  return element;
}

describe('<guild-cpd-summary>', () => {
  it('is accessible in every state', async () => {
    for (const answer of ['yes', 'no', 'unknown', 'not-applicable'] as const) {
      const element = await fixture(html`<guild-cpd-summary .view=${{ ...view, answer }}></guild-cpd-summary>`);
      await expect(element).to.be.accessible();
    }
    await expect(await decided({ points: 3 })).to.be.accessible();
  });

  it('shows the total against what is needed, and every category with its number', async () => {
    const element = await fixture(html`<guild-cpd-summary .view=${view}></guild-cpd-summary>`);
    expect(text(element, 'total')).to.equal('11 of 16 points');
    expect(texts(element, 'row')).to.deep.equal([
      'Training 9',
      'Meetings and forums 2',
      'Qualifications 0',
      'Reading, writing and research 0',
    ]);
    const widths = [...element.shadowRoot!.querySelectorAll('.row .fill')].map((bar) => bar.getAttribute('width'));
    expect(widths[0]).to.equal('100%');
    expect(widths[2]).to.equal('0%');
  });

  it('decides by a bundled rulebook, and says why not with the numbers in it', async () => {
    const element = await decided(given);
    expect(element.decision?.outcomes['cpd/met']).to.equal('no');
    expect(element.decision?.used.id).to.equal('cpd/ima');
    expect(text(element, 'total')).to.equal('16 of 16 points');
    expect(text(element, 'alert')).to.contain('CPD not met yet').and.to.contain('2 categories');
    expect(element.decision?.reasons.map((reason) => reason.code)).to.deep.equal(['cpd/categories-short']);
  });

  it('tells of a new decision when what is given changes', async () => {
    const element = await decided(given);
    setTimeout(() => (element.given = inThree));
    const event = await oneEvent<DecidedEvent<CpdSummaryView>>(element, 'guild-decided');
    expect(event.decision?.outcomes['cpd/met']).to.equal('yes');
    expect(event.bubbles && event.composed).to.be.true;
    expect(text(element, 'alert')).to.match(/^CPD met/);
  });

  it('says what is unknown, and never met', async () => {
    const element = await decided({ activities: inThree.activities });
    expect(element.decision?.outcomes['cpd/met']).to.equal('unknown');
    expect(text(element, 'alert')).to.contain('Cannot be said yet').and.not.to.contain('met');
  });

  it('says nothing of met or not met where CPD does not apply', async () => {
    const element = await decided({ ...inThree, holdsCertMap: false });
    expect(element.decision?.outcomes['cpd/met']).to.equal('not-applicable');
    expect(element.shadowRoot!.textContent.trim()).to.equal('');
    expect(element.shadowRoot!.querySelector('slot[name="not-applicable"]')).to.exist;
  });

  it('counts on the day that is set, and today otherwise', async () => {
    const element = await decided(inThree);
    element.on = '2027-02-16';
    await element.updateComplete;
    expect(text(element, 'total')).to.equal('0 of 16 points');
    element.on = undefined;
    await element.updateComplete;
    expect(element.decision?.used.on).to.equal(new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/London' }));
  });

  it('speaks Welsh where the page does, marks it as a draft, and goes back', async () => {
    const page = await fixture(
      html`<div lang="cy">
        <guild-cpd-summary .given=${given} rulebook="cpd/ima" on="2026-11-22"></guild-cpd-summary>
      </div>`,
    );
    const element = page.querySelector('guild-cpd-summary')!;
    await element.updateComplete;
    expect(text(element, 'root')).to.contain('Pwyntiau DPP').and.to.contain('Hyfforddiant');
    expect(text(element, 'draft')).to.contain('Drafft');
    expect(element.shadowRoot!.querySelector('[part="root"]')!.getAttribute('lang')).to.equal('cy');
    await expect(element).to.be.accessible();
    page.setAttribute('lang', 'en');
    await new Promise((done) => setTimeout(done));
    await element.updateComplete;
    expect(text(element, 'root')).to.contain('CPD points');
    expect(text(element, 'draft')).to.equal('');
  });

  it('reads what a <script> child holds, also when it comes later', async () => {
    const element = await fixture<GuildCpdSummary>(
      html`<guild-cpd-summary rulebook="cpd/ima" on="2026-11-22">wait</guild-cpd-summary>`,
    );
    expect(element.decision).to.be.undefined;
    expect(element.shadowRoot!.querySelector('slot:not([name])')).to.exist;
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(inThree);
    setTimeout(() => {
      element.append(script);
    });
    await oneEvent(element, 'guild-decided');
    expect(element.decision?.outcomes['cpd/met']).to.equal('yes');
  });

  it('decides by a rulebook from an address, and by one handed over as an object', async () => {
    const address = '/rules/cpd/ima.json';
    const file = (await (await fetch(address)).json()) as {
      parameters: { minimumPoints: { values: Record<string, { value: number }> } };
    };
    expect((await decided(inThree, '2026-11-22', address)).decision?.outcomes['cpd/met']).to.equal('yes');
    for (const dated of Object.values(file.parameters.minimumPoints.values)) dated.value = 18;
    const element = await decided(inThree, '2026-11-22', file);
    expect(element.decision?.outcomes['cpd/met']).to.equal('no');
    expect(text(element, 'total')).to.equal('17 of 18 points');
  });

  it('tells what it cannot show, with a code, and leaves the fallback to be seen', async () => {
    const cases: [string, () => Promise<GuildCpdSummary>][] = [
      ['elements/not-loaded', () => decided(given, '2026-11-22', '/rules/cpd/nowhere.json')],
      ['elements/unknown-rulebook', () => decided(given, '2026-11-22', 'cpd/nowhere')],
      ['elements/no-rulebook', () => decided(given, '2026-11-22', 7)],
      ['elements/no-day', () => decided(given, '2026-02-30')],
      [
        'elements/not-json',
        () =>
          fixture(html`<guild-cpd-summary given="{" rulebook="cpd/ima">Your CPD is on its way.</guild-cpd-summary>`),
      ],
      [
        'elements/bad-view',
        () => fixture(html`<guild-cpd-summary view='{"answer":"no"}'>Your CPD is on its way.</guild-cpd-summary>`),
      ],
    ];
    for (const [code, make] of cases) {
      const element = await make();
      expect(element.problems[0]?.code).to.equal(code);
      expect(text(element, 'problem')).to.contain(code);
      expect(element.shadowRoot!.querySelector('slot:not([name])')).to.exist;
      expect(element.decision?.outcomes['cpd/met']).not.to.equal('yes');
    }
  });

  it('passes on what core finds wrong with the facts', async () => {
    const element = await decided({ holdsCertMap: 'yes', activities: [] });
    expect(element.problems[0]?.at).to.equal('/holdsCertMap');
    expect(text(element, 'problem')).to.contain('/holdsCertMap');
  });

  it('tells of a problem once, and shows again when it is mended', async () => {
    const element = await decided(given);
    setTimeout(() => (element.on = 'tomorrow'));
    const event = await oneEvent<ProblemEvent>(element, 'guild-problem');
    expect(event.problems[0]?.code).to.equal('elements/no-day');
    element.on = '2026-11-22';
    await element.updateComplete;
    expect(element.problems).to.be.empty;
    expect(text(element, 'total')).to.equal('16 of 16 points');
  });

  it('keeps what it shows over a move in the page, and finishes a load that a removal cut short', async () => {
    const element = await decided(given);
    const place = element.parentElement!;
    element.remove();
    place.append(element);
    await element.updateComplete;
    expect(text(element, 'total')).to.equal('16 of 16 points');
    element.rulebook = '/rules/cpd/ima.json';
    await soon();
    element.remove();
    place.append(element);
    await element.updateComplete;
    await element.updateComplete;
    expect(element.decision?.outcomes['cpd/met']).to.equal('no');
  });

  it('forgets a load that is no longer wanted', async () => {
    const element = await decided(inThree);
    element.rulebook = '/rules/cpd/nowhere.json';
    await soon();
    element.rulebook = 'cpd/ima';
    await element.updateComplete;
    await new Promise((done) => setTimeout(done, 100));
    expect(element.problems).to.be.empty;
    expect(element.decision?.outcomes['cpd/met']).to.equal('yes');
  });

  it('takes its heading level from the page', async () => {
    const element = await fixture(html`<guild-cpd-summary .view=${view} heading-level="4"></guild-cpd-summary>`);
    const levels = [...element.shadowRoot!.querySelectorAll('[role="heading"]')].map((heading) => heading.ariaLevel);
    expect(levels).to.deep.equal(['4', '5']);
  });

  describe('in a portal', () => {
    const portalView: CpdSummaryView = {
      ...view,
      ifAttended: { points: 18, answer: 'yes' },
      account: [
        {
          activityId: 'a1',
          title: 'A book',
          doneOn: '2026-07-01',
          subcategoryLabel: 'Reading',
          stage: 'approved',
          counted: 1,
          of: 4,
          because: 'capped',
          says: 'Counted 1 of 4: Reading counts for at most 2 in a period.',
        },
        {
          activityId: 'a2',
          title: 'A course',
          doneOn: '2026-06-01',
          subcategoryLabel: 'Full day',
          stage: 'submitted',
          counted: 0,
          of: 4,
          because: 'left-out',
        },
        {
          eventId: 'e0',
          title: 'Spring forum',
          doneOn: '2026-05-01',
          subcategoryLabel: 'Forum',
          counted: 2,
          of: 2,
          because: 'counted',
          says: 'Counted 2 of 2.',
        },
      ],
      bookable: [
        { eventId: 'e1', title: 'Debt relief', startsOn: '2026-12-02', points: 4, subcategoryLabel: 'Full day' },
        { eventId: 'e2', title: 'Forum', startsOn: '2026-12-20', points: 2, subcategoryLabel: 'Forum' },
      ],
    };
    const shown = (given = portalView): Promise<GuildCpdSummary> =>
      fixture(html`<guild-cpd-summary .view=${given} event-href="/events/{id}"></guild-cpd-summary>`);

    it('is accessible', async () => {
      await expect(await shown()).to.be.accessible();
      await expect(await shown({ ...portalView, account: [], bookable: [] })).to.be.accessible();
    });

    it('shows the three totals, and which of them meets the scheme', async () => {
      const element = await shown();
      expect(texts(element, 'total-ahead')).to.deep.equal([
        'Approved 11',
        'If all that waits for review is approved 14',
        'If you also attend what you have booked 18 met',
      ]);
    });

    it('names the events to book, each a link where the page has one', async () => {
      const element = await shown();
      expect(text(element, 'bookable')).to.contain('Book these two, and you are met');
      const links = [...element.shadowRoot!.querySelectorAll('[part="bookable"] a')];
      expect(links.map((link) => link.getAttribute('href'))).to.deep.equal(['/events/e1', '/events/e2']);
      element.eventHref = undefined;
      await element.updateComplete;
      expect(element.shadowRoot!.querySelector('a')).to.be.null;
      expect(text(element, 'bookable')).to.contain('Debt relief 2 December 2026 · Full day · 4 points');
    });

    it('accounts for each activity, with the rule that caps it', async () => {
      const element = await shown();
      const rows = [...element.shadowRoot!.querySelectorAll('tbody tr')].map((row) =>
        row.textContent.replaceAll(/\s+/g, ' ').trim(),
      );
      expect(rows).to.deep.equal([
        'A book Reading 1 July 2026 Counted 1 of 4: Reading counts for at most 2 in a period.',
        'A course Awaiting review Full day 1 June 2026 4 points, not counted yet',
        'Spring forum Attended Forum 1 May 2026 Counted 2 of 2.',
      ]);
    });

    it('asks for whose points and which period, and for nothing where it decides by itself', async () => {
      const place = document.createElement('div');
      const asked: unknown[] = [];
      place.addEventListener('guild-view-asked', ({ request: { name, input } }) => asked.push([name, input]));
      const element = await fixture<GuildCpdSummary>(
        html`<guild-cpd-summary person-id="p1" period-starts-on="2026-02-16"></guild-cpd-summary>`,
        { parentNode: place },
      );
      await element.updateComplete;
      element.given = given;
      element.rulebook = 'cpd/ima';
      element.personId = 'p2';
      await element.updateComplete;
      expect(element.decision?.outcomes['cpd/met']).to.equal('no');
      expect(asked).to.deep.equal([['cpd/summary', { personId: 'p1', periodStartsOn: '2026-02-16' }]]);
    });

    it('speaks Welsh, and goes back', async () => {
      const page = await fixture(
        html`<div lang="cy"><guild-cpd-summary .view=${portalView}></guild-cpd-summary></div>`,
      );
      const element = page.querySelector('guild-cpd-summary')!;
      await element.updateComplete;
      expect(text(element, 'bookable')).to.contain('Archebwch y ddau hyn');
      page.setAttribute('lang', 'en');
      await new Promise((done) => setTimeout(done));
      await element.updateComplete;
      expect(text(element, 'bookable')).to.contain('Book these two');
    });

    it('takes a page’s own texts for what comes later, in each language', async () => {
      const page = await fixture(
        html`<div>
          <guild-cpd-summary
            .view=${portalView}
            .texts=${{ title: 'My points', 'outlook.book': { 'en-GB': 'Come to {0}', cy: 'Dewch i {0}' } }}
          ></guild-cpd-summary>
        </div>`,
      );
      const element = page.querySelector('guild-cpd-summary')!;
      await element.updateComplete;
      expect(text(element, 'heading')).to.equal('My points');
      expect(text(element, 'bookable')).to.contain('Come to 2');
      page.setAttribute('lang', 'cy');
      await new Promise((done) => setTimeout(done));
      await element.updateComplete;
      expect(text(element, 'bookable')).to.contain('Dewch i 2');
      element.texts = { 'outlook.bookWhy': 'Pam?' };
      await element.updateComplete;
      expect(text(element, 'bookable')).to.contain('Archebwch y ddau hyn').and.to.contain('Pam?');
    });
  });
});
