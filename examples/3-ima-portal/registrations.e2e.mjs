import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sameAria } from '../../packages/tooling/lib/aria-snapshot.mjs';
import { launch } from '../../packages/tooling/lib/browser.mjs';
import { focusedText } from '../../packages/tooling/lib/focused-text.mjs';
import { isWell } from '../../packages/tooling/lib/is-well.mjs';
import { focusedName, goTo, openPortal, pressTabTo, settle } from '../../packages/tooling/lib/portal-page.mjs';
import { lettersOnceThere } from '../../packages/tooling/lib/portal-letters.mjs';
import { serve } from '../../packages/tooling/lib/server.mjs';

describe('reviewing registrations (I15)', { timeout: 180_000 }, () => {
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

  const open = (width = 1280, hash = '#/staff/accounts') =>
    openPortal(browser, server.address, { actor: 'administrator.ima', hash, width });
  const queue = (page) => page.locator('guild-registration-queue');
  const rows = (page) => queue(page).locator('[data-row]');
  const nameOf = (row) => row.locator('.name').textContent();

  it('shows what was given beside whoever has the address, and refuses what is theirs already', async () => {
    const { page, complaints } = await open(1280, '#/staff');
    await page.getByText('2 registrations wait').waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Accounts' }).click();
    await settle(page);
    assert.equal(await rows(page).count(), 2);
    const [shared, twice] = await rows(page).all();
    await shared.scrollIntoViewIfNeeded();
    await settle(page);
    assert.match(await shared.textContent(), /advice\.desk@example\.org/);
    assert.match(await shared.textContent(), /Asked for on 20 November 2026/);
    assert.match(await shared.textContent(), /Differs: first name, surname/);
    assert.match(await twice.textContent(), /Same as on record/);
    const name = await nameOf(twice);
    await page.getByRole('button', { name: `Review: ${name}` }).click();
    await settle(page);
    await twice.getByText('An account signs in with this address already.').waitFor();
    assert.equal(await page.getByRole('button', { name: `Approve: ${name}` }).count(), 0);
    assert.equal(await twice.getByRole('row', { name: /Surname .* Same$/ }).count(), 1);
    await isWell(page);
    await sameAria(page, 'staff-registration-open', { within: 'guild-registration-queue' });
    await page.getByRole('button', { name: `Refuse: ${name}` }).click();
    await page.getByLabel('Why (for the record)').fill('Asked twice; the account is open.');
    await isWell(page);
    await page.locator('dialog[open]').getByRole('button', { name: 'Refuse' }).click();
    await settle(page);
    await page.getByText(`The registration of ${name} is refused.`).waitFor();
    assert.equal(await rows(page).count(), 1);
    const [letter] = await lettersOnceThere(page, 1);
    assert.doesNotMatch(letter.text, /Asked twice/, 'why stays with staff');
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('approves one by keyboard alone once the address is free, and refuses the other, on a phone', async () => {
    const { page, complaints } = await open(390);
    const [name, twice] = await Promise.all((await rows(page).all()).map(nameOf));
    await pressTabTo(page, `Review: ${name}`, { most: 200 });
    await page.keyboard.press('Enter');
    await settle(page);
    assert.equal(await focusedName(page), `Close: ${name}`);
    await queue(page).getByText('Close that account first, or refuse this registration.').waitFor();
    await isWell(page);

    // Whoever holds the letter box is found by it, and their account closed.
    const holder = (
      await page.locator('guild-account-desk tr', { hasText: 'advice.desk@example.org' }).locator('th').textContent()
    )
      .trim()
      .split(/\s{2,}/)[0];
    await pressTabTo(page, `Close account: ${holder}`, { key: 'Shift+Tab', most: 200 });
    await page.keyboard.press('Enter');
    await settle(page);
    await pressTabTo(page, /^Close/, { most: 5 });
    await page.keyboard.press('Enter');
    await settle(page);

    await pressTabTo(page, `Approve: ${name}`, { most: 200 });
    await page.keyboard.press('Enter');
    await settle(page);
    await page.locator('dialog[open]').getByText('Their account opens at once').waitFor();
    await pressTabTo(page, 'Approve', { most: 3 });
    await page.keyboard.press('Enter');
    await settle(page);
    await page.getByText(`The registration of ${name} is approved.`).waitFor();
    assert.equal(await focusedName(page), `Review: ${twice}`);
    await page.keyboard.press('Enter');
    await settle(page);
    await pressTabTo(page, `Refuse: ${twice}`);
    await page.keyboard.press('Enter');
    await settle(page);
    await pressTabTo(page, 'Refuse', { most: 3 });
    await page.keyboard.press('Enter');
    await settle(page);
    assert.equal(await focusedName(page), 'Why (for the record)');
    await page.keyboard.type('Asked twice.');
    await pressTabTo(page, 'Refuse', { most: 2 });
    await page.keyboard.press('Enter');
    await settle(page);
    await page.getByText(`The registration of ${twice} is refused.`).waitFor();
    assert.match(await focusedText(page), /^No registration waits\./);
    await isWell(page);
    await sameAria(page, 'staff-registrations-none', { within: 'guild-registration-queue' });
    await goTo(page, '#/staff');
    await page.getByText('0 registrations wait').waitFor();
    assert.deepEqual(complaints, []);
    await page.close();
  });
});
