import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isWell } from '../../packages/tooling/lib/is-well.mjs';
import { focusedName, goTo, pressTabTo, settle } from '../../packages/tooling/lib/portal-page.mjs';
import { portalSite } from '../../packages/tooling/lib/portal-site.mjs';
import { lettersOnceThere } from '../../packages/tooling/lib/portal-letters.mjs';
import { look } from '../../packages/tooling/lib/portal-routes.mjs';

describe('renewing a membership (I5)', { timeout: 180_000 }, () => {
  const open = portalSite();

  const readiness = (page) => look(page, 'memberships/renewal-readiness');
  const weeks = async (page, count) => {
    for (let week = 0; week < count; week += 1) {
      await page.getByRole('button', { name: '+ 1 week' }).click();
      await settle(page);
    }
  };

  it('says what the finance team will miss before the invoice exists, and makes the invoice with it', async () => {
    const { page, complaints } = await open({ actor: 'cpd-pending', hash: '#/renewal' });
    await page.getByText('There is no form to fill in.').waitFor();
    await page.getByText('13 December 2026').waitFor();
    await page.getByText('Your details have not been checked for this renewal.').waitFor();
    await isWell(page, 'renewal');

    // Without an address for invoices and the number they need, both are missed.
    await goTo(page, '#/about-me');
    await page.getByRole('button', { name: /^Remove the address/ }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
    await page.getByText('The address is removed.').first().waitFor();
    await isWell(page, 'about-me-no-address');
    await goTo(page, '#/renewal');
    const { missing } = await readiness(page);
    assert.equal(missing.length, 2);
    for (const { text } of missing) await page.getByText(text).waitFor();
    await isWell(page);
    await page.getByRole('link', { name: 'Put this right in About me' }).click();
    await settle(page);
    assert.equal(await focusedName(page), 'About me');
    await page.getByRole('button', { name: 'Add an address' }).click();
    await page.getByLabel('Address', { exact: true }).fill('Calder Moor Debt Advice\n2 Mill Lane\nLeeds');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The address is added.').first().waitFor();
    await page.getByRole('button', { name: 'Change personal details' }).click();
    await page
      .getByRole('group', { name: /purchase order number/ })
      .getByLabel('Yes')
      .check();
    await page.getByLabel('Purchase order number').fill('PO-2026-77');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('The details are saved.').first().waitFor();
    await goTo(page, '#/renewal');
    await page.getByRole('button', { name: 'My details are right' }).click();
    await page.getByText('Thank you. Your details are confirmed.').first().waitFor();
    await page.getByText('Ready for renewal').waitFor();
    await page.getByText('You last confirmed your details on 25 November 2026.').waitFor();
    await isWell(page, 'renewal-ready');

    await weeks(page, 3);
    await goTo(page, '#/renewal');
    await page.getByText('It has been made for this renewal.').waitFor();
    const { open: invoices } = await look(page, 'billing/invoices');
    const [fee] = invoices;
    assert.equal(invoices.length, 1);
    const shown = JSON.stringify(await look(page, 'billing/invoice', { invoiceId: fee.id }));
    assert.match(shown, /PO-2026-77/);
    assert.match(shown, /2 Mill Lane/);
    const sent = (await lettersOnceThere(page, 1)).filter(({ to }) => to === 'william.tattersall@example.org');
    assert.ok(
      sent.some(({ subject }) => /invoice/i.test(subject)),
      JSON.stringify(sent),
    );
    await isWell(page);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('is confirmed by keyboard alone, on a phone', async () => {
    const { page, complaints } = await open({ actor: 'cpd-pending', hash: '#/renewal', width: 390 });
    await pressTabTo(page, 'My details are right');
    await page.keyboard.press('Enter');
    await page.getByText('Thank you. Your details are confirmed.').first().waitFor();
    await settle(page);
    assert.equal(await focusedName(page), 'My details are right');
    assert.equal((await readiness(page)).ready, 'yes');
    await isWell(page);
    assert.deepEqual(complaints, []);
    await page.close();
  });
});
