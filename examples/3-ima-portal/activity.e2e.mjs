import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sameAria } from '../../packages/tooling/lib/aria-snapshot.mjs';
import { launch } from '../../packages/tooling/lib/browser.mjs';
import { findTroubles } from '../../packages/tooling/lib/find-troubles.mjs';
import { focusedName, goTo, openPortal, pressTabTo, settle } from '../../packages/tooling/lib/portal-page.mjs';
import { look } from '../../packages/tooling/lib/portal-routes.mjs';
import { serve } from '../../packages/tooling/lib/server.mjs';
import { violations } from '../../packages/tooling/lib/violations.mjs';

describe('activity on one page (I10)', { timeout: 180_000 }, () => {
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

  it('shows events, places for others, orders and invoices, and gives a calendar, by mouse', async () => {
    const { page, complaints } = await openPortal(browser, server.address, { actor: 'booker', hash: '#/activity' });
    await page.getByText('£432 to pay').waitFor();
    await page.getByText('Was due 16 November 2026').waitFor();
    for (const name of ['Upcoming 1', 'Past 1', 'Booked for others 8', 'Orders 5', 'Invoices 5']) {
      await page.getByRole('tab', { name, exact: true }).click();
      await isFine(page);
      await sameAria(page, `activity-${name.split(' ')[0].toLowerCase()}`);
    }
    const saved = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Add to your calendar' }).click();
    assert.match((await saved).suggestedFilename(), /\.ics$/);

    // A booking says what can be done, and why not; one that is far enough away can be moved, to the same price only.
    await page.getByRole('tab', { name: /^Booked for others/ }).click();
    await page.getByRole('link', { name: 'Negotiating with creditors', exact: true }).click();
    await page
      .getByText(
        'There are 12 days of notice left; a place can be moved with 14 or more. Let somebody else take the place.',
      )
      .waitFor();
    await isFine(page);
    await goTo(page, '#/activity');
    await page.getByRole('link', { name: 'Advising people with mental ill health', exact: true }).click();
    await settle(page);
    await isFine(page);
    await sameAria(page, 'booking');
    await page.getByRole('button', { name: 'Choose another event' }).click();
    await settle(page);
    const event = page.getByRole('radio', { name: /^Priority debts: first steps/ });
    await event.waitFor();
    assert.equal(await event.count(), 1);
    await page.getByText('29 January 2027 · Member · 16 places left').waitFor();
    await isFine(page);
    await sameAria(page, 'booking-move');
    await event.check();
    await page.getByRole('button', { name: 'Move the place' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByText('Priority debts: first steps, 29 January 2027 (Member)').waitFor();
    assert.deepEqual(await violations(page), []);
    await dialog.getByRole('button', { name: 'Move the place' }).click();
    await page.getByRole('heading', { name: 'Priority debts: first steps' }).waitFor();
    await settle(page);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('leads through its parts and to a statement of attendance by keyboard alone, on a phone', async () => {
    const { page, complaints } = await openPortal(browser, server.address, { actor: 'cpd-met', width: 390 });
    await goTo(page, '#/activity');
    assert.equal(await focusedName(page), 'Your activity');
    await pressTabTo(page, 'Upcoming 1');
    await page.keyboard.press('ArrowRight');
    await settle(page);
    assert.match(await focusedName(page), /^Past \d$/);
    await page.getByRole('link', { name: 'Spring conference: advice that lasts', exact: true }).waitFor();
    await page.keyboard.press('End');
    await settle(page);
    assert.match(await focusedName(page), /^Invoices \d$/);
    await isFine(page);

    await goTo(page, '#/activity');
    await pressTabTo(page, 'Statement of attendance');
    await page.keyboard.press('Enter');
    await settle(page);
    assert.equal(await focusedName(page), 'Statement of attendance');
    await page.getByRole('row', { name: /^Spring conference: advice that lasts.* 4$/ }).waitFor();
    const { rows } = await look(page, 'bookings/statement');
    assert.deepEqual(
      rows.map(({ points, recorded }) => [points, recorded]),
      [
        [4, 'automatic'],
        [1, 'automatic'],
      ],
    );
    await pressTabTo(page, 'Save as PDF');
    const saved = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    assert.match((await saved).suggestedFilename(), /\.pdf$/);
    await isFine(page);
    assert.deepEqual(complaints, []);
    await page.close();
  });
});
