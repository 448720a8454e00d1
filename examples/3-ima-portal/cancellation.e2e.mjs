import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sameAria } from '../../packages/tooling/lib/aria-snapshot.mjs';
import { launch } from '../../packages/tooling/lib/browser.mjs';
import { findTroubles } from '../../packages/tooling/lib/find-troubles.mjs';
import { become, focusedName, goTo, openPortal, pressTabTo, settle } from '../../packages/tooling/lib/portal-page.mjs';
import { look } from '../../packages/tooling/lib/portal-routes.mjs';
import { serve } from '../../packages/tooling/lib/server.mjs';
import { violations } from '../../packages/tooling/lib/violations.mjs';

describe('cancelling a booking (I11)', { timeout: 180_000 }, () => {
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
  const placesOf = async (page) => {
    const { upcoming, registrations } = await look(page, 'bookings/activity');
    return [...upcoming, ...registrations];
  };
  const stageOf = async (page, bookingId) => (await look(page, 'bookings/booking', { bookingId })).stage;
  /** The page that cancels the place of a newcomer whom the booker named, at £192. */
  const open = async (width) => {
    const opened = await openPortal(browser, server.address, { actor: 'booker', width });
    const { id } = (await placesOf(opened.page)).find(({ delegateName }) => delegateName === 'Matthew Ramsbottom');
    await goTo(opened.page, `#/cancel/${id}`);
    return { ...opened, id };
  };
  const later = async (page, weeks) => {
    for (let week = 0; week < weeks; week += 1) {
      await page.getByRole('button', { name: '+ 1 week' }).click();
      await settle(page);
    }
  };

  it('says what it costs today and later, asks once more, and cancels, by mouse', async () => {
    const { page, complaints, id } = await open(1280);
    await page.getByRole('heading', { name: 'Cancel a booking' }).waitFor();
    await page.getByText('No charge').first().waitFor();
    await page.getByText('From 17 December 2026 cancelling costs £192').waitFor();
    await isFine(page);
    await sameAria(page, 'cancel');

    await page.getByRole('button', { name: 'Cancel this place' }).click();
    const dialog = page.getByRole('dialog', { name: 'Cancel this place?' });
    assert.deepEqual(await violations(page), []);
    await dialog.getByRole('button', { name: 'Keep the booking' }).click();
    assert.equal(await stageOf(page, id), 'booked');

    await page.getByRole('button', { name: 'Cancel this place' }).click();
    await dialog.getByRole('button', { name: 'Cancel this place' }).click();
    await page.getByText('The place is cancelled. Nothing was charged.').first().waitFor();
    assert.equal(await stageOf(page, id), 'cancelled');
    await isFine(page);
    await sameAria(page, 'cancelled');
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('cancels by keyboard alone, on a phone', async () => {
    const { page, complaints, id } = await open(390);
    assert.equal(await focusedName(page), 'Cancel a booking');
    await pressTabTo(page, 'Cancel this place');
    await page.keyboard.press('Enter');
    await pressTabTo(page, 'Cancel this place', { most: 5 });
    await page.keyboard.press('Enter');
    await page.getByText('The place is cancelled. Nothing was charged.').first().waitFor();
    assert.equal(await stageOf(page, id), 'cancelled');
    await settle(page);
    assert.equal(
      await focusedName(page),
      'The place is cancelled. Nothing was charged.',
      'the focus was lost with the button',
    );
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('cancels one of a group of three, and says anew what each choice costs', async () => {
    const { page, complaints } = await openPortal(browser, server.address, { actor: 'booker', hash: '#/activity' });
    const { orders } = await look(page, 'bookings/activity');
    await page.getByRole('tab', { name: /^Orders/ }).click();
    const order = page.getByRole('group', { name: `Places of order ${orders[0].number}` });
    for (const box of await order.getByRole('checkbox').all()) await box.check();
    await page.getByRole('link', { name: 'Cancel 3 places' }).click();
    await settle(page);
    await page.getByText('From 17 December 2026 cancelling costs £432.').waitFor();
    await isFine(page);
    await sameAria(page, 'cancel-three');

    await page.getByRole('checkbox', { name: /^Gwen Whiteley/ }).uncheck();
    await page.getByText('From 17 December 2026 cancelling costs £288.').waitFor();
    await page.getByRole('checkbox', { name: /^Chloe Dewhurst/ }).uncheck();
    await page.getByText('From 17 December 2026 cancelling costs £144.').waitFor();

    // From the day the terms name, the same place costs the whole fee, and a substitute nothing.
    await later(page, 4);
    await page.getByText('£144 charge').waitFor();
    await page.getByText('£120 and £24 VAT').waitFor();
    await page.getByText('£144 stays on the invoice.').waitFor();
    await isFine(page);
    await page.getByRole('button', { name: 'Cancel this place' }).click();
    const dialog = page.getByRole('dialog', { name: 'Cancel this place?' });
    await dialog.getByText('£144 is charged, VAT included.').waitFor();
    await dialog.getByRole('button', { name: 'Cancel this place' }).click();
    await page.getByText('The place is cancelled. £144 was charged.').first().waitFor();
    await page.getByText('The booking is cancelled already; nothing more is charged.').waitFor();
    await isFine(page);

    // The others keep their places; what is left is quoted anew, and the invoice keeps the charge.
    const stages = (await placesOf(page))
      .filter(({ orderId }) => orderId === orders[0].id)
      .map(({ delegateName, stage }) => `${delegateName}: ${stage}`);
    assert.deepEqual(stages.sort(), ['Chloe Dewhurst: booked', 'Gwen Whiteley: booked', 'Lewis Parry: cancelled']);
    await page.getByRole('checkbox', { name: /^Gwen Whiteley/ }).check();
    await page.getByRole('checkbox', { name: /^Chloe Dewhurst/ }).check();
    await page.getByText('£288 charge').waitFor();
    const { balancePence } = await look(page, 'billing/invoice', { invoiceId: orders[0].invoiceId });
    assert.equal(balancePence, 43_200);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('sends a colleague instead, free of charge, by keyboard alone', async () => {
    const { page, complaints, id } = await open(1280);
    await page.getByText('A colleague can come instead free of charge.').waitFor();
    await pressTabTo(page, 'Name a substitute');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox', { name: 'A colleague' }).waitFor();
    await settle(page);
    assert.equal(await focusedName(page), 'A colleague', 'the form that opened has no focus');
    await isFine(page);
    await sameAria(page, 'substitute');
    await pressTabTo(page, 'Give them the place');
    await page.keyboard.press('Enter');
    await settle(page);
    await pressTabTo(page, 'Choose who goes instead.', { most: 3 });
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    await pressTabTo(page, 'Give them the place');
    await page.keyboard.press('Enter');
    await page.getByText('The place has been given to somebody else.').first().waitFor();
    await settle(page);
    assert.equal(await focusedName(page), 'Name a substitute', 'focus was lost with the form');
    const { delegateName, stage } = await look(page, 'bookings/booking', { bookingId: id });
    assert.equal(stage, 'booked');
    assert.notEqual(delegateName, 'Matthew Ramsbottom');
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('leaves what has been paid to staff, and says so', async () => {
    const { page, complaints } = await openPortal(browser, server.address, { actor: 'cpd-met' });
    const [{ id, title }] = await placesOf(page);
    await goTo(page, `#/cancel/${id}`);
    await page.getByText('This cannot be cancelled here').waitFor();
    const { may } = await look(page, 'bookings/cancellation', { bookingIds: [id] });
    await page.getByText(may.cancel.unblock).first().waitFor();
    assert.match(may.cancel.unblock, /training@i-m-a\.org\.uk|training team/);
    assert.equal(await page.getByRole('button', { name: 'Cancel this place' }).count(), 0);
    await isFine(page);
    await sameAria(page, 'cancel-paid');

    await become(page, 'training.ima');
    const { rows } = await look(page, 'memberships/members');
    const { personId } = rows.find(({ name }) => name === 'Mared Wadsworth');
    await goTo(page, `#/staff/members/${personId}/activity`);
    assert.equal(await focusedName(page), 'Activity of a member');
    await isFine(page);
    await sameAria(page, 'staff-activity');
    await pressTabTo(page, new RegExp(`^Cancel or send somebody else: Mared Wadsworth, ${title}`));
    await page.keyboard.press('Enter');
    await settle(page);
    assert.equal(await focusedName(page), 'Cancel for a member');
    await isFine(page);
    await sameAria(page, 'staff-cancel');
    await pressTabTo(page, 'Cancel this place');
    await page.keyboard.press('Enter');
    await pressTabTo(page, 'Why (for the record)', { most: 5 });
    await page.keyboard.type('Illness in the family.');
    await pressTabTo(page, 'Cancel this place', { most: 5 });
    await page.keyboard.press('Enter');
    await page
      .getByText(/^The place is cancelled\./)
      .first()
      .waitFor();
    assert.equal(await stageOf(page, id), 'cancelled');
    await settle(page);
    assert.match(await focusedName(page), /^The place is cancelled/, 'focus was lost with the button');

    await become(page, 'cpd-met');
    await goTo(page, `#/bookings/${id}`);
    await page.getByText('Cancelled', { exact: true }).first().waitFor();
    await isFine(page);
    await sameAria(page, 'booking-cancelled');
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('speaks Welsh on the whole page', async () => {
    const { page, complaints } = await open(768);
    await page.evaluate(() => {
      const select = document.querySelector('demo-bar [name=language]');
      select.value = 'cy';
      select.dispatchEvent(new Event('change'));
    });
    await page.getByRole('heading', { name: 'Canslo archeb' }).waitFor();
    await page.getByRole('button', { name: 'Canslo’r lle hwn' }).waitFor();
    assert.equal(await page.title(), 'Canslo archeb · Porth aelodau');
    await isFine(page);
    assert.deepEqual(complaints, []);
    await page.close();
  });
});
