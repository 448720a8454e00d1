import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sameAria } from '../../packages/tooling/lib/aria-snapshot.mjs';
import { launch } from '../../packages/tooling/lib/browser.mjs';
import { findTroubles } from '../../packages/tooling/lib/find-troubles.mjs';
import { focusedName, goTo, openPortal, pressTabTo, settle } from '../../packages/tooling/lib/portal-page.mjs';
import { look } from '../../packages/tooling/lib/portal-routes.mjs';
import { serve } from '../../packages/tooling/lib/server.mjs';
import { violations } from '../../packages/tooling/lib/violations.mjs';

const COURSE = 'Priority debts: first steps';

describe('booking a place for oneself (I8)', { timeout: 180_000 }, () => {
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

  it('shows price and terms first, takes the order, and confirms it with an invoice, by mouse', async () => {
    const { page, complaints } = await openPortal(browser, server.address, { actor: 'cpd-met', hash: '#/events' });
    await page.getByText('6 events').waitFor();
    await isFine(page);
    await sameAria(page, 'events');
    await page.getByRole('button', { name: 'Webinars' }).click();
    await page.getByText('1 event', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Everything' }).click();
    await page.getByRole('link', { name: COURSE }).click();
    await settle(page);

    // Price and terms are there before anything is entered.
    await page.getByText('16 places left').waitFor();
    await page.getByText('£120 and £24 VAT').waitFor();
    await page.getByText('Until the end of 15 January 2027: free.').first().waitFor();
    await page.getByText('From 16 January 2027: £120 (100%).').waitFor();
    await page.getByText('Funded').first().waitFor();
    await isFine(page);
    await sameAria(page, 'event');
    await page.getByRole('link', { name: 'Book places' }).click();
    await settle(page);

    await page.getByLabel('Me', { exact: true }).check();
    await page.getByLabel('Member: £144').check();
    await page.getByLabel('Special requirements').fill('A hearing loop, please.');
    await page.getByRole('button', { name: 'Add to the basket' }).click();
    await page.getByRole('link', { name: 'Read the terms and tick that you agree to them.' }).waitFor();
    await isFine(page);
    await page.getByLabel('I agree to these terms').check();
    await page.getByRole('button', { name: 'Add to the basket' }).click();
    await page.getByText('Your place is in your basket').first().waitFor();
    await isFine(page);
    await page.getByRole('link', { name: 'Go to the basket' }).click();
    await settle(page);

    await page.getByText('Special requirements: A hearing loop, please.').waitFor();
    await page.getByText('You agreed to these terms.').waitFor();
    await isFine(page);
    await sameAria(page, 'basket');
    await page.getByLabel('Purchase order number').fill('PO-2001');
    await page.getByRole('button', { name: 'Place the order' }).click();
    const dialog = page.getByRole('dialog', { name: 'Book this place?' });
    await dialog.getByText('You will be invoiced £144, VAT included.').waitFor();
    assert.deepEqual(await violations(page), []);
    await dialog.getByRole('button', { name: 'Not yet' }).click();
    assert.equal((await look(page, 'bookings/basket')).places.length, 1);
    await page.getByRole('button', { name: 'Place the order' }).click();
    await dialog.getByRole('button', { name: 'Place the order' }).click();
    await page.getByRole('heading', { name: 'Your place is booked' }).waitFor();
    await isFine(page);
    await sameAria(page, 'order-placed');

    // The registration and the invoice, with the purchase order number and how to pay.
    const { upcoming, invoices } = await look(page, 'bookings/activity');
    assert.equal(upcoming.find(({ title }) => title === COURSE)?.stage, 'booked');
    await page.getByRole('link', { name: invoices[0].number }).click();
    await settle(page);
    await page.getByText('PO-2001').first().waitFor();
    await page.getByText('Bank transfer, to the account on the invoice').waitFor();
    await page.getByText('Cheque, to the address on the invoice').waitFor();
    await page.getByRole('main').getByText('£144.00').first().waitFor();
    const emails = await page.locator('demo-bar').innerText();
    assert.match(emails, /Emails \([1-9]/, 'nothing was sent');
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('takes a funded place by keyboard alone, on a phone', async () => {
    const { page, complaints } = await openPortal(browser, server.address, { actor: 'cpd-met', width: 390 });
    await goTo(page, '#/events');
    assert.equal(await focusedName(page), 'Training and events');
    await pressTabTo(page, 'Training courses');
    await page.keyboard.press('Space');
    await settle(page);
    assert.equal(await focusedName(page), 'Training courses', 'the button that narrows the list lost focus');
    await pressTabTo(page, COURSE);
    await page.keyboard.press('Enter');
    await settle(page);
    await pressTabTo(page, 'Book places');
    await page.keyboard.press('Enter');
    await settle(page);
    assert.equal(await focusedName(page), 'Book places');

    await pressTabTo(page, 'Me');
    await page.keyboard.press('Space');
    await pressTabTo(page, 'Member: £144');
    await page.keyboard.press('ArrowUp');
    assert.match(await focusedName(page), /^Funded place/);
    await pressTabTo(page, 'I agree to these terms');
    await page.keyboard.press('Space');
    await pressTabTo(page, 'Add to the basket');
    await page.keyboard.press('Enter');
    await settle(page);
    // What is wrong takes focus, and leads to where it is put right.
    await pressTabTo(page, /^Check who is eligible for a funded place/, { most: 3 });
    await page.keyboard.press('Enter');
    assert.equal(await focusedName(page), 'I have checked that I am eligible for a funded place');
    await page.keyboard.press('Space');
    await pressTabTo(page, 'Add to the basket');
    await page.keyboard.press('Enter');
    await page.getByText('Your place is in your basket').first().waitFor();
    await settle(page);
    await pressTabTo(page, 'Go to the basket', { most: 5 });
    await page.keyboard.press('Enter');
    await settle(page);
    await page.getByText('All of it is free: there is no invoice.').waitFor();
    await pressTabTo(page, 'Place the order');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByText('Nothing is charged.').waitFor();
    await pressTabTo(page, 'Place the order', { most: 3 });
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Your place is booked' }).waitFor();
    assert.equal(await focusedName(page), 'Your place is booked', 'focus was lost with the form');
    const { upcoming, invoices } = await look(page, 'bookings/activity');
    assert.ok(upcoming.some(({ title }) => title === COURSE));
    assert.ok(!invoices.some(({ totalPence }) => totalPence === 0));
    await isFine(page);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('says of an event that takes no bookings that it does not, and whom to ask', async () => {
    const { page, complaints } = await openPortal(browser, server.address, { actor: 'cpd-met', hash: '#/events' });
    await page.getByRole('link', { name: 'Bankruptcy from end to end' }).click();
    await page.getByText('It takes no bookings. Ask the training team.').waitFor();
    assert.equal(await page.getByRole('link', { name: 'Book places' }).count(), 0);
    await isFine(page);
    assert.deepEqual(complaints, []);
    await page.close();
  });
});
