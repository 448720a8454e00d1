import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sameAria } from '../../packages/tooling/lib/aria-snapshot.mjs';
import { launch } from '../../packages/tooling/lib/browser.mjs';
import { findTroubles } from '../../packages/tooling/lib/find-troubles.mjs';
import { become, focusedName, goTo, openPortal, pressTabTo, settle } from '../../packages/tooling/lib/portal-page.mjs';
import { look } from '../../packages/tooling/lib/portal-routes.mjs';
import { serve } from '../../packages/tooling/lib/server.mjs';
import { violations } from '../../packages/tooling/lib/violations.mjs';

const COURSE = 'Negotiating with creditors';

describe('attendance that becomes CPD (I14)', { timeout: 180_000 }, () => {
  let browser;
  let server;
  before(async () => {
    server = await serve({ port: 0 });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  const isFine = async (page) => {
    await settle(page);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(await findTroubles(page), []);
  };
  /** Moves the clock past the course: it is on 7 December 2026, and today is 25 November. */
  const open = async (options) => {
    const opened = await openPortal(browser, server.address, options);
    const { page } = opened;
    for (let weeks = 0; weeks < 2; weeks += 1) {
      await page
        .locator('demo-bar')
        .getByRole('button', { name: '+ 1 week', includeHidden: true })
        .dispatchEvent('click');
      await settle(page);
    }
    await become(page, 'training.ima');
    await goTo(page, '#/staff/attendance');
    return opened;
  };
  const training = ({ points, rows }) => [points.have, rows.find(({ category }) => category === 'training')?.points];
  /** The points of whoever attends: all of them, and those in Training. */
  const pointsOf = async (page, actor) => {
    await become(page, actor);
    return training(await look(page, 'cpd/summary'));
  };
  const toCourse = async (page) => {
    await become(page, 'training.ima');
    await goTo(page, '#/staff/attendance');
    await page.getByRole('link', { name: new RegExp(COURSE) }).click();
    await settle(page);
  };
  const act = (page, name, input) =>
    page.evaluate(
      ([command, given]) =>
        document
          .querySelector('guild-portal')
          .connection.act({ name: command, commandId: crypto.randomUUID(), input: given, language: 'en-GB' }),
      [name, input],
    );

  it('adds points in the right category, says who marked, and takes them away again, by mouse', async () => {
    const { page, complaints } = await open({ actor: 'cpd-met', width: 1280 });
    await isFine(page);
    await sameAria(page, 'staff-attendance');
    await page.getByRole('link', { name: new RegExp(COURSE) }).click();
    await settle(page);
    await page
      .getByText(
        'Whoever is marked as attended has 4 CPD points (Formal training: full day); taking the mark back takes them away.',
      )
      .waitFor();
    await isFine(page);
    await sameAria(page, 'staff-attendance-of-one');
    assert.deepEqual(await pointsOf(page, 'cpd-met'), [21, 9]);

    await toCourse(page);
    const mared = page.getByRole('group', { name: 'Attendance of Mared Wadsworth' });
    await mared.getByRole('radio', { name: 'Attended' }).check();
    await page.getByRole('status').filter({ hasText: '1 change to save' }).waitFor();
    await isFine(page);
    await page.getByRole('button', { name: 'Save attendance' }).click();
    await page.getByText('The attendance of 1 person has been saved.').first().waitFor();
    await page.getByText(/^Marked by Victoria Uttley on 9 December 2026, 10:0\d$/).waitFor();
    await isFine(page);

    // The points land in Training, once, with the event they come from.
    assert.deepEqual(await pointsOf(page, 'cpd-met'), [25, 13]);
    const { account } = await look(page, 'cpd/summary');
    assert.deepEqual(
      account
        .filter(({ title }) => title === COURSE)
        .map(({ counted, subcategoryLabel }) => [counted, subcategoryLabel]),
      [[4, 'Formal training: full day']],
    );
    await goTo(page, '#/cpd');
    await page.getByText(COURSE).first().waitFor();
    await goTo(page, '#/statement');
    await page.getByRole('row', { name: new RegExp(`^${COURSE}.* 4$`) }).waitFor();
    await isFine(page);
    await sameAria(page, 'statement');
    await goTo(page, '#/activity');
    await page.getByRole('tab', { name: /^Past/ }).click();
    await page.getByRole('listitem').filter({ hasText: COURSE }).getByText('Attended').waitFor();

    // Marked twice it counts once.
    await become(page, 'training.ima');
    const { rows } = await look(page, 'bookings/attendance-desk');
    const { id: eventId } = rows.find(({ title }) => title === COURSE);
    const { rows: places } = await look(page, 'bookings/attendance', { eventId });
    const { bookingId } = places.find(({ name }) => name === 'Mared Wadsworth');
    const again = await act(page, 'bookings/mark-attendance', { eventId, marks: [{ bookingId, mark: 'attended' }] });
    assert.equal(again.kind, 'done');
    assert.deepEqual(await pointsOf(page, 'cpd-met'), [25, 13]);

    await toCourse(page);
    await mared.getByRole('radio', { name: 'Not marked' }).check();
    await page.getByRole('button', { name: 'Save attendance' }).click();
    await page.getByText('The attendance of 1 person has been saved.').first().waitFor();
    await page.getByText('What happened with the place of Mared Wadsworth').click();
    await page.getByText(/: Marked as attended\.$/).waitFor();
    await page.getByText(/: The mark was taken back\.$/).waitFor();
    await isFine(page);
    assert.deepEqual(await pointsOf(page, 'cpd-met'), [21, 9]);
    await goTo(page, '#/statement');
    assert.equal(await page.getByText(COURSE).count(), 0);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('marks everybody by keyboard alone, on a phone, and takes one mark back', async () => {
    const { page, complaints } = await open({ actor: 'cpd-met', width: 390 });
    assert.equal(await focusedName(page), 'Attendance');
    await pressTabTo(page, new RegExp(COURSE));
    await page.keyboard.press('Enter');
    await settle(page);
    assert.equal(await focusedName(page), 'Who came');
    await pressTabTo(page, 'Mark all the rest as attended');
    await page.keyboard.press('Enter');
    await settle(page);
    assert.notEqual(await focusedName(page), '', 'focus was lost with the button');
    // One of them did not come.
    await pressTabTo(page, 'Attended');
    await page.keyboard.press('ArrowRight');
    assert.equal(await focusedName(page), 'Absent');
    await pressTabTo(page, 'Save attendance');
    await page.keyboard.press('Enter');
    await page.getByText('The attendance of 2 people has been saved.').first().waitFor();
    await settle(page);
    await page.waitForTimeout(50);
    assert.equal(await focusedName(page), COURSE, 'focus was lost with the button');
    await isFine(page);
    assert.deepEqual(await pointsOf(page, 'cpd-met'), [25, 13]);

    await toCourse(page);
    await pressTabTo(page, 'Absent');
    await pressTabTo(page, 'Attended');
    await page.keyboard.press('ArrowLeft');
    assert.equal(await focusedName(page), 'Not marked');
    await pressTabTo(page, 'Save attendance');
    await page.keyboard.press('Enter');
    await page.getByText('The attendance of 1 person has been saved.').first().waitFor();
    assert.deepEqual(await pointsOf(page, 'cpd-met'), [21, 9]);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('says of events before 20 July 2022 that members add them themselves', async () => {
    const { page, complaints } = await open({ actor: 'training.ima', width: 768 });
    const reply = await act(page, 'bookings/add-event', {
      title: 'Before it was recorded',
      kind: 'training',
      startsAt: '2022-07-19T09:00:00.000Z',
      endsAt: '2022-07-19T15:00:00.000Z',
      place: 'Leeds',
      description: 'A day in July.',
      subcategory: 'formal-full-day',
      points: 4,
      options: [{ id: 'member', label: 'Member', pence: 0, funded: false, vatPercent: 0 }],
    });
    assert.equal(reply.kind, 'done', JSON.stringify(reply));
    await goTo(page, `#/staff/attendance/${reply.answer.eventId}`);
    await page
      .getByText('From before events were recorded: marks give no points, and members add the event themselves.')
      .waitFor();
    await isFine(page);
    assert.deepEqual(complaints, []);
    await page.close();
  });
});
