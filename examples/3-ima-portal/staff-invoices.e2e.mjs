import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sameAria } from '../../packages/tooling/lib/aria-snapshot.mjs';
import { launch } from '../../packages/tooling/lib/browser.mjs';
import { findTroubles } from '../../packages/tooling/lib/find-troubles.mjs';
import { become, focusedName, goTo, openPortal, pressTabTo, settle } from '../../packages/tooling/lib/portal-page.mjs';
import { look } from '../../packages/tooling/lib/portal-routes.mjs';
import { serve } from '../../packages/tooling/lib/server.mjs';
import { violations } from '../../packages/tooling/lib/violations.mjs';

describe('the desk of the finance team (I15)', { timeout: 180_000 }, () => {
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
  const invoicesOf = async (page, actor) => {
    await become(page, actor);
    return look(page, 'billing/invoices');
  };

  it('marks several invoices as paid on one day by keyboard alone', async () => {
    const { page, complaints } = await openPortal(browser, server.address, { actor: 'finance.ima' });
    await goTo(page, '#/staff/invoices');
    assert.equal(await focusedName(page), 'Invoices');
    await isFine(page);
    await sameAria(page, 'staff-invoices');
    await pressTabTo(page, 'Choose Invoice INV-000017');
    await page.keyboard.press('Space');
    for (let more = 0; more < 2; more += 1) await page.keyboard.press('ArrowDown');
    assert.equal(await focusedName(page), 'Choose Invoice INV-000020');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Space');
    await page.getByText('2 invoices chosen, £336').waitFor();
    await isFine(page);
    await pressTabTo(page, 'Mark paid on one day', { key: 'Shift+Tab' });
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Mark 2 invoices as paid?' }).getByText('£336.00 in all').waitFor();
    assert.deepEqual(await violations(page), []);
    // The day is the browser's own field: its month comes first here, and focus is there.
    assert.equal(await focusedName(page), 'On which day did the money arrive?');
    await page.keyboard.type('11242026');
    await pressTabTo(page, 'Mark paid', { most: 6 });
    await page.keyboard.press('Enter');
    await page.getByText('2 invoices are marked as paid on 24 November 2026.').first().waitFor();
    await settle(page);
    assert.notEqual(await focusedName(page), '', 'focus was lost with the dialog');
    const { rows } = await invoicesOf(page, 'booker');
    assert.deepEqual(
      rows
        .filter(({ stage }) => stage === 'paid')
        .map(({ number }) => number)
        .sort(),
      ['INV-000001', 'INV-000017', 'INV-000021'],
    );
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('cancels an invoice with a credit note and the reason on it, by mouse', async () => {
    const { page, complaints } = await openPortal(browser, server.address, { actor: 'finance.ima', width: 768 });
    await goTo(page, '#/staff/invoices');
    await page.getByRole('button', { name: 'Cancel: Invoice INV-000020' }).click();
    const dialog = page.getByRole('dialog', { name: 'Cancel this invoice?' });
    await dialog.getByText('A credit note takes off £115. This cannot be undone.').waitFor();
    assert.deepEqual(await violations(page), []);
    await dialog.getByRole('button', { name: 'Cancel the invoice' }).click();
    await dialog.getByRole('link', { name: 'Say why it is cancelled.' }).waitFor();
    await dialog.getByLabel('Why is it cancelled?').fill('Left the profession.');
    await dialog.getByRole('button', { name: 'Cancel the invoice' }).click();
    await page.getByText('Invoice INV-000020 is cancelled with a credit note.').first().waitFor();
    await isFine(page);
    const { rows } = await invoicesOf(page, 'cancelled-late');
    const { stage, id } = rows.find(({ number }) => number === 'INV-000020');
    assert.equal(stage, 'cancelled');
    await goTo(page, `#/invoices/${id}`);
    await page.getByRole('link', { name: /^CR-/ }).click();
    await settle(page);
    await page.getByText('Left the profession.').waitFor();
    await isFine(page);
    await sameAria(page, 'credit-note');
    assert.deepEqual(complaints, []);
    await page.close();
  });
});
