import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sameAria } from '../../packages/tooling/lib/aria-snapshot.mjs';
import { launch } from '../../packages/tooling/lib/browser.mjs';
import { findTroubles } from '../../packages/tooling/lib/find-troubles.mjs';
import { focusedName, goTo, openPortal, pressTabTo, settle } from '../../packages/tooling/lib/portal-page.mjs';
import { look } from '../../packages/tooling/lib/portal-routes.mjs';
import { serve } from '../../packages/tooling/lib/server.mjs';
import { violations } from '../../packages/tooling/lib/violations.mjs';

describe('invoices (I7)', { timeout: 180_000 }, () => {
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

  it('lists what is open first, and prints anew with a purchase order number that came later, by mouse', async () => {
    const { page, complaints } = await openPortal(browser, server.address, { actor: 'booker', hash: '#/invoices' });
    await page.getByText('£1,056.00').waitFor();
    const numbers = await page.getByRole('link', { name: /^INV-/ }).allTextContents();
    assert.deepEqual(
      numbers.map((number) => number.trim()),
      ['INV-000014', 'INV-000017', 'INV-000021', 'INV-000022', 'INV-000001'],
    );
    await isFine(page);
    await sameAria(page, 'invoices');
    await page.getByText('Is an invoice missing?').click();
    await isFine(page);

    await page.getByRole('link', { name: 'INV-000022' }).click();
    await settle(page);
    await page.getByText('PO-1093').first().waitFor();
    for (const name of ['Gwen Whiteley', 'Lewis Parry', 'Chloe Dewhurst']) {
      await page.getByRole('rowheader', { name: new RegExp(name) }).waitFor();
    }
    await page.getByText('Bank transfer, to the account on the invoice').waitFor();
    await page.getByText('Cheque, to the address on the invoice').waitFor();
    await isFine(page);
    await sameAria(page, 'invoice');
    const [saved] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Download' }).click(),
    ]);
    assert.match(saved.suggestedFilename(), /INV-000022.*\.pdf$/);

    // Another purchase order number makes the PDF older than the details, until it is printed anew.
    const address = new URL(page.url()).hash;
    const { upcoming } = await look(page, 'bookings/activity');
    await goTo(page, `#/bookings/${upcoming[0].id}`);
    await page.getByRole('button', { name: 'Change the purchase order number' }).click();
    await page.getByLabel(/Purchase order number/).fill('PO-3000');
    await page.getByRole('button', { name: /^Save/ }).click();
    await page.getByText('PO-3000').first().waitFor();
    await goTo(page, address);
    await page.getByText('This PDF is older than your details').waitFor();
    await page.getByRole('row', { name: /^Purchase order PO-1093 PO-3000$/ }).waitFor();
    await isFine(page);
    await sameAria(page, 'invoice-older');
    await page.getByRole('button', { name: 'Print anew with these details' }).click();
    await page.getByText('The invoice now carries your details.').first().waitFor();
    await settle(page);
    assert.equal(await page.getByText('This PDF is older than your details').count(), 0);
    await page.getByText('Printed 2 times').click();
    await page.getByText('Purchase order: PO-1093 → PO-3000').waitFor();
    await isFine(page);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('shows, downloads and emails an invoice by keyboard alone, on a phone', async () => {
    const { page, complaints } = await openPortal(browser, server.address, { actor: 'cpd-resubmitted', width: 390 });
    await goTo(page, '#/invoices');
    assert.equal(await focusedName(page), 'Your invoices');
    await pressTabTo(page, 'INV-000012');
    await page.keyboard.press('Enter');
    await settle(page);
    assert.equal(await focusedName(page), 'Invoice and payment');
    await page.getByText('£115 was to be paid by 3 November 2026: it is overdue.').waitFor();
    await pressTabTo(page, /^Download/);
    const saved = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    assert.match((await saved).suggestedFilename(), /INV-000012.*\.pdf$/);
    await settle(page);
    assert.match(await focusedName(page), /^Download/, 'the button lost focus');
    await pressTabTo(page, 'Email it again');
    await page.keyboard.press('Enter');
    await page.getByText('It is on its way by email.').first().waitFor();
    assert.equal(await focusedName(page), 'Email it again', 'the button lost focus');
    await isFine(page);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('has a page of paper with the invoice and nothing else', async () => {
    const { page, complaints } = await openPortal(browser, server.address, { actor: 'cpd-resubmitted' });
    const { open } = await look(page, 'billing/invoices');
    await goTo(page, `#/invoices/${open[0].id}`);
    await page.emulateMedia({ media: 'print' });
    for (const gone of ['Download PDF', 'Email it again', 'Your invoices', 'Sign out']) {
      assert.equal(await page.getByText(gone, { exact: true }).filter({ visible: true }).count(), 0, gone);
    }
    assert.ok(await page.getByText('Account number').isVisible());
    assert.deepEqual(complaints, []);
    await page.close();
  });
});
