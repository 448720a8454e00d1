import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sameAria } from '../../packages/tooling/lib/aria-snapshot.mjs';
import { launch } from '../../packages/tooling/lib/browser.mjs';
import { findTroubles } from '../../packages/tooling/lib/find-troubles.mjs';
import { become, focusedName, goTo, openPortal, pressTabTo, settle } from '../../packages/tooling/lib/portal-page.mjs';
import { look } from '../../packages/tooling/lib/portal-routes.mjs';
import { serve } from '../../packages/tooling/lib/server.mjs';
import { violations } from '../../packages/tooling/lib/violations.mjs';

const WEBINAR = 'Moratoria: questions and answers';

describe('registering others (I9)', { timeout: 180_000 }, () => {
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

  /** The form to book the webinar, with an empty basket. */
  const open = async (actor, width) => {
    const opened = await openPortal(browser, server.address, { actor, width });
    const { rows } = await look(opened.page, 'bookings/events');
    const { id } = rows.find(({ title }) => title === WEBINAR);
    await goTo(opened.page, `#/events/${id}/book`);
    return { ...opened, eventId: id };
  };
  const summary = (page) => page.getByRole('alert').filter({ hasText: 'There is a problem' });

  it('books for a colleague and somebody new on one invoice to the booker, by mouse', async () => {
    const { page, complaints, eventId } = await open('booker', 1280);
    await sameAria(page, 'book');
    assert.deepEqual(await violations(page), []);

    // A colleague is chosen from the people of the same organisation, and from nobody else.
    await page.getByLabel('A colleague').first().check();
    const list = page.getByRole('combobox', { name: 'A colleague' });
    const { rows: colleagues } = await look(page, 'bookings/colleagues', { limit: 200 });
    const named = (await list.getByRole('option').allTextContents()).map((name) => name.trim());
    assert.deepEqual(
      named.slice(1),
      colleagues.map(({ name }) => name),
    );
    assert.ok(!named.some((name) => name.startsWith('Gwen Whiteley')), 'the booker is no colleague of hers');
    assert.ok(!named.includes('Rhian Yorath'), 'somebody of another organisation is on the list');
    await list.selectOption({ label: 'Mared Wadsworth' });
    await page.getByLabel('Member: £36').check();
    await page.getByText('Cancelling costs the same until the event starts').waitFor();
    await page.getByLabel('I agree to these terms').check();
    await page.getByRole('button', { name: 'Add to the basket' }).click();
    await page.getByText('Mared Wadsworth is in your basket').first().waitFor();
    assert.deepEqual(await violations(page), []);

    // Somebody new needs an email address, and it is said why.
    await page.getByRole('button', { name: 'Add another person' }).click();
    await page.getByLabel('Somebody new').check();
    await page.getByText('Needed: the joining instructions are sent there.').waitFor();
    await page.getByRole('button', { name: 'Add to the basket' }).click();
    await summary(page).waitFor();
    const problems = await summary(page).getByRole('link').allTextContents();
    assert.ok(
      problems.includes(
        'Enter their email address, such as name@example.org: the joining instructions are sent there.',
      ),
      problems.join(),
    );
    assert.deepEqual(await violations(page), []);
    await sameAria(page, 'book-somebody-new');
    await page.getByLabel('First name').fill('Nia');
    await page.getByLabel('Last name').fill('Prosser');
    await page.getByLabel('Email address').fill('nia.prosser@example.org');
    await page.getByLabel('Informal name').fill('Ni');
    await page.getByLabel('They work at my organisation').check();
    await page.getByLabel('Guest: £84').check();
    await page.getByLabel('I agree to these terms').check();
    await page.getByRole('button', { name: 'Add to the basket' }).click();
    await page.getByText('Nia Prosser is in your basket').first().waitFor();
    await page.getByRole('link', { name: 'Go to the basket' }).click();
    await settle(page);

    // One invoice to whoever books: £312 that lay in the basket, £36 and £84.
    await page.getByText('It goes to you, whoever attends:').waitFor();
    const { places, totalPence, invoiceTo } = await look(page, 'bookings/basket');
    assert.deepEqual([places.length, totalPence, invoiceTo.name], [3, 43_200, 'Gwen Whiteley']);
    const { invoices: before } = await look(page, 'bookings/activity');
    await page.getByRole('button', { name: 'Place the order' }).click();
    await page.getByText('You will be invoiced £432, VAT included.').waitFor();
    await page.getByRole('dialog').getByRole('button', { name: 'Place the order' }).click();
    await page.getByRole('group', { name: 'Your places are booked' }).waitFor();
    await settle(page);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(await findTroubles(page), []);
    const hers = await look(page, 'bookings/activity');
    const booked = hers.registrations.filter((place) => place.eventId === eventId);
    assert.deepEqual(booked.map(({ delegateName }) => delegateName).sort(), ['Mared Wadsworth', 'Nia Prosser']);
    assert.ok(!hers.upcoming.some((place) => place.eventId === eventId), 'it is in the activity of whoever booked');
    const [invoice] = hers.invoices.filter(({ id }) => !before.some((other) => other.id === id));
    assert.deepEqual([invoice.totalPence, invoice.stage], [43_200, 'open']);

    // The event is the attendee's; the invoice is not.
    await become(page, 'cpd-met');
    await goTo(page, '#/activity');
    const row = page.getByRole('listitem').filter({ hasText: WEBINAR });
    await row.getByText('Booked for you by somebody else').waitFor();
    const theirs = await look(page, 'bookings/activity');
    assert.ok(theirs.upcoming.some((place) => place.eventId === eventId));
    assert.ok(!theirs.invoices.some(({ id }) => id === invoice.id));
    await goTo(page, '#/invoices');
    assert.equal(await page.getByRole('main').getByText(invoice.number).count(), 0);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('warns that a newcomer seems to have an account, by keyboard alone, on a phone', async () => {
    const { page, complaints } = await open('booker', 390);
    assert.equal(await focusedName(page), 'Book places');
    await pressTabTo(page, 'Me');
    for (let presses = 0; presses < 2; presses += 1) await page.keyboard.press('ArrowDown');
    assert.equal(await focusedName(page), 'Somebody new');
    const type = async (name, text) => {
      await pressTabTo(page, name);
      await page.keyboard.type(text);
    };
    await type('First name', 'Mared');
    await type('Last name', 'Wadsworth');
    // An address that is none is told at its field, and focus goes to what is wrong.
    await type('Email address', 'mared');
    await pressTabTo(page, 'They work at my organisation');
    await page.keyboard.press('Space');
    await pressTabTo(page, 'Member: £36');
    await page.keyboard.press('Space');
    await pressTabTo(page, 'I agree to these terms');
    await page.keyboard.press('Space');
    await pressTabTo(page, 'Add to the basket');
    await page.keyboard.press('Enter');
    await settle(page);
    await pressTabTo(page, /^Enter their email address/, { most: 3 });
    await page.keyboard.press('Enter');
    assert.equal(await focusedName(page), 'Email address');
    await page.keyboard.press('ControlOrMeta+A');
    const { rows: colleagues } = await look(page, 'bookings/colleagues', { limit: 200 });
    await page.keyboard.type(colleagues.find(({ name }) => name === 'Mared Wadsworth').email);
    await pressTabTo(page, 'Add to the basket');
    await page.keyboard.press('Enter');
    await page.getByText('Mared Wadsworth is in your basket').first().waitFor();
    assert.match(await focusedName(page), /^Mared Wadsworth is in your basket/, 'focus was lost with the form');
    await pressTabTo(page, 'Go to the basket', { most: 5 });
    await page.keyboard.press('Enter');
    await settle(page);
    assert.equal(await focusedName(page), 'Your basket');
    await page.getByText('Worth knowing').waitFor();
    const { places } = await look(page, 'bookings/basket');
    const [warning] = places.at(-1).warnings;
    await page.getByText(warning.text).waitFor();
    assert.match(warning.text, /account/);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(await findTroubles(page), []);
    await sameAria(page, 'basket-warning');
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('tells who has no organisation that they can only book for themselves', async () => {
    const { page, complaints } = await open('sole', 768);
    await page
      .getByText('You can only book for people of your own organisation, and none is on your record.')
      .waitFor();
    assert.equal(await page.getByLabel('Somebody new').count(), 0);
    await settle(page);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(complaints, []);
    await page.close();
  });
});
