import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isWell } from '../../packages/tooling/lib/is-well.mjs';
import { become, goTo, pressTabTo, settle } from '../../packages/tooling/lib/portal-page.mjs';
import { portalSite } from '../../packages/tooling/lib/portal-site.mjs';
import { letters } from '../../packages/tooling/lib/portal-letters.mjs';
import { look } from '../../packages/tooling/lib/portal-routes.mjs';

describe('the billing code (I6)', { timeout: 180_000 }, () => {
  const open = portalSite();

  const WILLIAM = 'person-0ad97bd3c52227ff8620';
  const AFFILIATED = 'Cyngor Dyled Glannau Tywi';
  const EMPLOYER = 'cyfrifon.glannautywi@example.org';
  const MEMBER = 'william.tattersall@example.org';
  const threeWeeks = async (page) => {
    for (let week = 0; week < 3; week += 1) {
      await page.getByRole('button', { name: '+ 1 week' }).click();
      await settle(page);
    }
  };
  /** Who was sent an invoice by email. */
  const invoiced = async (page) =>
    (await letters(page)).filter(({ subject }) => /invoice/i.test(subject)).map(({ to }) => to);

  it('is BM for William, whose invoice is emailed to him and is in his portal', async () => {
    const { page, complaints } = await open({ actor: 'cpd-pending', hash: '#/renewal' });
    const route = page.locator('guild-billing-route');
    await route.getByText('Billed to the member').waitFor();
    await route.getByText('By email, and listed in the portal').first().waitFor();
    await threeWeeks(page);
    assert.ok((await invoiced(page)).includes(MEMBER));
    const { open: invoices } = await look(page, 'billing/invoices');
    assert.equal(invoices.length, 1);
    // Catrin works where invoices are central: her fee is on the employer's invoice, and not in her portal.
    assert.ok((await invoiced(page)).includes(EMPLOYER));
    await become(page, 'cpd-unknown');
    await goTo(page, '#/invoices');
    assert.deepEqual((await look(page, 'billing/invoices')).open, []);
    await goTo(page, '#/renewal');
    await route.getByText('Billed to the employer, all members on one invoice').waitFor();
    await route.getByText('By email only; not listed in the member’s portal').waitFor();
    await isWell(page, 'renewal-billed-to-employer');
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('is BC after a change of employer, which staff see before it is made; then the employer is sent the invoice', async () => {
    const { page, complaints } = await open({ actor: 'cpd-pending', hash: '#/about-me' });
    await page.getByRole('button', { name: 'Ask for a change: Organisation', exact: true }).click();
    await page.getByLabel('Find the organisation').fill('cyngor');
    await page.getByRole('radio', { name: AFFILIATED }).check();
    await isWell(page);
    await page.getByRole('button', { name: 'Send to staff' }).click();
    await page.getByText('Your request is sent.').first().waitFor();

    await become(page, 'membership.ima');
    await goTo(page, `#/staff/members/${WILLIAM}`);
    await page.getByText('Accredited (BM)').waitFor();
    await page.getByText('Changes that wait').waitFor();
    const route = page.locator('guild-billing-route');
    await route.getByRole('radio', { name: 'Another organisation' }).check();
    await route.getByLabel('The name of the organisation begins with').fill('cyngor');
    await route.getByRole('option', { name: AFFILIATED }).waitFor({ state: 'attached' });
    await route.getByLabel('Organisation', { exact: true }).selectOption({ label: AFFILIATED });
    await route.getByLabel('From which day?').fill('2026-12-01');
    await route.getByRole('button', { name: 'Show what changes' }).click();
    await route.getByText('What changes from 1 December 2026').waitFor();
    await settle(page);
    const cells = async (name) =>
      (
        await route
          .getByRole('row')
          .filter({ has: page.getByRole('rowheader', { name }) })
          .getByRole('cell')
          .allInnerTexts()
      ).map((text) => text.replaceAll(/\s+/g, ' '));
    const [codeNow, codeThen] = await cells('Billing code');
    assert.match(codeNow, /^BM/);
    assert.match(codeThen, /^BC/);
    assert.deepEqual(await cells('Fee listed in the portal'), ['Yes', 'No']);
    assert.match((await cells('Membership fee goes to'))[1], /Cyngor Dyled Glannau Tywi/);
    await isWell(page, 'staff-member-what-if');

    await goTo(page, '#/staff/changes');
    await page
      .locator('guild-change-queue')
      .getByRole('button', { name: /^William Tattersall/ })
      .click();
    await page.getByRole('button', { name: 'Approve: William Tattersall, Organisation' }).click();
    await page.getByText('Approved. William Tattersall is told.').first().waitFor();
    await goTo(page, `#/staff/members/${WILLIAM}`);
    await page.getByText('Accredited (BC)').waitFor();

    await threeWeeks(page);
    assert.ok((await invoiced(page)).includes(EMPLOYER));
    assert.ok(!(await invoiced(page)).includes(MEMBER), (await invoiced(page)).join());
    await become(page, 'cpd-pending');
    assert.deepEqual((await look(page, 'billing/invoices')).open, []);
    await goTo(page, '#/renewal');
    await route.getByText('By email only; not listed in the member’s portal').waitFor();
    await isWell(page);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('is asked about by keyboard alone, on a phone', async () => {
    const { page, complaints } = await open({ actor: 'cpd-met', hash: '#/renewal', width: 390 });
    await pressTabTo(page, 'No employer');
    await pressTabTo(page, 'Show what changes');
    await page.keyboard.press('Enter');
    await page.getByText('What changes from 25 November 2026').waitFor();
    await settle(page);
    await page.locator('guild-billing-route').getByText('BM: billed to the member', { exact: true }).waitFor();
    await isWell(page);
    assert.deepEqual(complaints, []);
    await page.close();
  });
});
