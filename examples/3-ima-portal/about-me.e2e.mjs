import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { focusedText } from '../../packages/tooling/lib/focused-text.mjs';
import { isWell } from '../../packages/tooling/lib/is-well.mjs';
import { become, focusedName, goTo, pressTabTo, settle } from '../../packages/tooling/lib/portal-page.mjs';
import { portalSite } from '../../packages/tooling/lib/portal-site.mjs';
import { look } from '../../packages/tooling/lib/portal-routes.mjs';

describe('about me (I2)', { timeout: 180_000 }, () => {
  const open = portalSite();

  const me = (page) => look(page, 'memberships/about-me');
  const told = (page, text) => page.getByText(text).first().waitFor();

  it('says where each thing appears before and after it is changed, and the invoice takes it up', async () => {
    const { page, complaints } = await open({ actor: 'cpd-resubmitted', hash: '#/about-me' });
    await page.getByText('Invoices, confirmations and joining instructions are sent to this address.').waitFor();
    await page.getByText('This address appears on your invoices.').waitFor();
    await isWell(page, 'about-me');

    await page.getByRole('button', { name: 'Change personal details' }).click();
    await page.getByRole('group', { name: 'Do your membership invoices need' }).getByLabel('Yes').check();
    await isWell(page);
    await page.getByRole('button', { name: 'Save' }).click();
    await settle(page);
    assert.match(await focusedText(page), /Enter the purchase order number, or say that invoices need none\./);
    await page.getByLabel('Purchase order number').fill('PO-2026-77');
    await page.getByLabel('Telephone number (optional)', { exact: true }).fill('01632 960999');
    await page.getByLabel('Known as').fill('Iei');
    await page.getByRole('button', { name: 'Save' }).click();
    await told(page, 'The details are saved.');
    await settle(page);
    assert.equal(await focusedName(page), 'Change personal details');
    await page.getByText('This number appears on invoices for membership fees.').waitFor();
    const { purchaseOrder, needsPurchaseOrder, phones, informalName } = await me(page);
    assert.deepEqual([purchaseOrder, needsPurchaseOrder, informalName, phones.length], ['PO-2026-77', true, 'Iei', 1]);

    await page.getByRole('button', { name: 'Add an address' }).click();
    await page.getByLabel('Address', { exact: true }).fill('Accounts, Calder Moor\n2 Mill Lane\nLeeds');
    await page.getByLabel('Postcode').fill('LS1 4AP');
    await page.getByRole('checkbox', { name: 'Invoices' }).check();
    await isWell(page);
    await page.getByRole('button', { name: 'Save' }).click();
    await told(page, 'The address is added.');
    const { addresses } = await me(page);
    assert.deepEqual(
      addresses.map(({ lines, uses }) => [lines.at(0), uses.join()]),
      [
        [addresses[0].lines[0], 'mailing,shipping'],
        ['Accounts, Calder Moor', 'billing'],
      ],
    );
    await page.getByText('Choose another address for its uses first.').first().waitFor();
    await isWell(page, 'about-me-two-addresses');

    // The invoice for the membership fee, drawn anew, carries both.
    const { open: invoices } = await look(page, 'billing/invoices');
    const fee = invoices.find(({ kind }) => kind === 'membership') ?? invoices[0];
    await goTo(page, `#/invoices/${fee.id}`);
    await page
      .getByRole('button', { name: /PDF|[Pp]rint/ })
      .first()
      .waitFor();
    const shown = await look(page, 'billing/invoice', { invoiceId: fee.id });
    assert.match(JSON.stringify(shown), /PO-2026-77/);
    assert.match(JSON.stringify(shown), /2 Mill Lane/);

    await become(page, 'membership.ima');
    await goTo(page, '#/staff/members');
    await page.getByLabel('Begins with').fill('Hargr');
    await page.getByRole('link', { name: 'Ieuan Hargreaves' }).click();
    await page.getByRole('heading', { name: 'Ieuan Hargreaves' }).waitFor();
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('is looked after by keyboard alone, on a phone', async () => {
    const { page, complaints } = await open({ actor: 'sole', hash: '#/about-me', width: 390 });
    const [first] = (await me(page)).addresses;
    await pressTabTo(page, 'Change personal details');
    await page.keyboard.press('Enter');
    await settle(page);
    assert.equal(await focusedName(page), 'First name');
    await pressTabTo(page, /^Known as/, { most: 3 });
    await page.keyboard.type('El');
    await page.keyboard.press('Enter');
    await told(page, 'The details are saved.');
    await settle(page);
    assert.equal(await focusedName(page), 'Change personal details');

    await pressTabTo(page, 'Add an address');
    await page.keyboard.press('Enter');
    await settle(page);
    assert.equal(await focusedName(page), 'Address');
    await page.keyboard.type('1 High Street\nBangor');
    await pressTabTo(page, 'Save');
    await page.keyboard.press('Enter');
    await told(page, 'The address is added.');
    await settle(page);
    assert.equal(await focusedName(page), 'Add an address');
    await isWell(page);

    const use = `Use on invoices: 1 High Street, Bangor`;
    await pressTabTo(page, use);
    await page.keyboard.press('Enter');
    await told(page, 'This address now appears on invoices.');
    await settle(page);
    assert.equal((await me(page)).addresses.find(({ id }) => id !== first.id).uses.join(), 'billing');
    await pressTabTo(page, 'Edit the address 1 High Street, Bangor');
    for (const what of ['letters', 'parcels']) {
      await pressTabTo(page, `Use for ${what}: 1 High Street, Bangor`, { key: what === 'letters' ? 'Tab' : 'Tab' });
      await page.keyboard.press('Enter');
      await settle(page);
      await pressTabTo(page, 'Edit the address 1 High Street, Bangor', { most: 3 });
    }
    await pressTabTo(page, /^Remove the address /, { key: 'Shift+Tab' });
    await page.keyboard.press('Enter');
    await settle(page);
    await page.getByRole('dialog', { name: 'Remove this address?' }).waitFor();
    await isWell(page);
    await pressTabTo(page, 'Keep it', { most: 3 });
    await page.keyboard.press('Enter');
    await settle(page);
    assert.match(await focusedName(page), /^Remove the address /);
    await page.keyboard.press('Enter');
    await settle(page);
    await pressTabTo(page, 'Remove', { most: 3 });
    await page.keyboard.press('Enter');
    await told(page, 'The address is removed.');
    await settle(page);
    assert.equal(await focusedName(page), 'Add an address');
    assert.equal((await me(page)).addresses.length, 1);
    assert.deepEqual(complaints, []);
    await page.close();
  });
});
