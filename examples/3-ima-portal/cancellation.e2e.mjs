import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from '../../packages/tooling/lib/browser.mjs';
import { findTroubles } from '../../packages/tooling/lib/find-troubles.mjs';
import { focusedName, goTo, openPortal, pressTabTo, settle } from '../../packages/tooling/lib/portal-page.mjs';
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

  /** The places that somebody booked for others, of events to come. */
  const bookedPlaces = async (page) => {
    const { registrations } = await look(page, 'bookings/activity');
    return registrations.filter(({ stage, startsOn }) => stage === 'booked' && startsOn > '2026-11-25');
  };
  const stageOf = async (page, bookingId) => (await look(page, 'bookings/booking', { bookingId })).stage;
  const open = async (width) => {
    const opened = await openPortal(browser, server.address, { actor: 'booker', width });
    const [place] = await bookedPlaces(opened.page);
    await goTo(opened.page, `#/cancel/${place.id}`);
    return { ...opened, id: place.id };
  };

  it('says what it costs today and later, asks once more, and cancels, by mouse', async () => {
    const { page, complaints, id } = await open(1280);
    await page.getByRole('heading', { name: 'Cancel a booking' }).waitFor();
    await page.getByText('No charge').first().waitFor();
    await page.getByText('From 17 December 2026 cancelling costs £192.00').waitFor();
    assert.deepEqual(await findTroubles(page), []);
    assert.deepEqual(await violations(page), []);

    await page.getByRole('button', { name: 'Cancel this place' }).click();
    const dialog = page.getByRole('dialog', { name: 'Cancel this place?' });
    await dialog.getByRole('button', { name: 'Keep the booking' }).click();
    assert.equal(await stageOf(page, id), 'booked');

    await page.getByRole('button', { name: 'Cancel this place' }).click();
    await dialog.getByRole('button', { name: 'Cancel this place' }).click();
    await page.getByText('The place is cancelled. Nothing was charged.').first().waitFor();
    assert.equal(await stageOf(page, id), 'cancelled');
    await settle(page);
    assert.deepEqual(await findTroubles(page), []);
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
    assert.equal(await focusedName(page), 'Cancel a place', 'the focus was lost with the button');
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('shows the charge that holds when time has moved on', async () => {
    const { page, complaints } = await open(1280);
    for (let weeks = 0; weeks < 4; weeks += 1) {
      await page.getByRole('button', { name: '+ 1 week' }).click();
      await settle(page);
    }
    await page.getByText('£192 to pay').waitFor();
    await page.getByRole('button', { name: 'Cancel this place' }).click();
    await page.getByText('You are charged £192, VAT included.').waitFor();
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
    await settle(page);
    assert.deepEqual(await findTroubles(page), []);
    assert.deepEqual(complaints, []);
    await page.close();
  });
});
