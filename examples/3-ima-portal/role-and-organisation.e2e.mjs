import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isWell } from '../../packages/tooling/lib/is-well.mjs';
import { become, focusedName, goTo, pressTabTo, settle } from '../../packages/tooling/lib/portal-page.mjs';
import { portalSite } from '../../packages/tooling/lib/portal-site.mjs';
import { lettersOnceThere } from '../../packages/tooling/lib/portal-letters.mjs';
import { look } from '../../packages/tooling/lib/portal-routes.mjs';

describe('role and organisation (I4)', { timeout: 180_000 }, () => {
  const open = portalSite();

  const IEUAN = 'person-9dac45f03735de4b18e8';
  /** Whom somebody could book for, as the page of the first event to come offers it. */
  const offered = async (page) => {
    const { rows } = await look(page, 'bookings/events');
    await goTo(page, `#/events/${rows[0].id}/book`);
    await page.getByRole('radio', { name: 'A colleague' }).first().check();
    await settle(page);
    return page.locator('guild-booking-form select').first().locator('option').allTextContents();
  };
  const row = (page, name) => page.locator('guild-change-queue').getByRole('button', { name, expanded: undefined });
  const line = (page, name) =>
    page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });

  it('shows what approving would change, and then it is so for the member and on the booking page', async () => {
    const { page, complaints } = await open({ actor: 'cpd-resubmitted', hash: '#/about-me' });
    await page.getByText('From Calder Moor Debt Advice to Cyngor Dyled Glannau Tywi').waitFor();
    await page.getByText('Nothing changes until then.').first().waitFor();
    await isWell(page);
    const before = await offered(page);
    assert.ok(
      before.some((text) => text.includes('William Tattersall')),
      before.join(),
    );
    assert.ok(!before.some((text) => text.includes('Mared Wadsworth')));
    assert.equal((await look(page, 'billing/route')).code, 'BM');

    await become(page, 'membership.ima');
    await goTo(page, '#/staff/changes');
    await isWell(page, 'staff-changes');
    await row(page, /^Ieuan Hargreaves/).click();
    const preview = page.getByRole('table', { name: 'What approving would change' });
    await preview.waitFor();
    await settle(page);
    const cells = async (name) =>
      (await line(page, name).getByRole('cell').allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' '));
    assert.deepEqual(await cells('Billing code'), ['BM', 'BC changes']);
    assert.deepEqual(await cells('Invoice goes to'), ['The member', 'The employer changes']);
    assert.deepEqual(await cells('May book for'), [
      'Calder Moor Debt Advice 8 colleagues',
      'Cyngor Dyled Glannau Tywi changes 9 colleagues',
    ]);
    assert.deepEqual(await cells('Category'), ['Accredited', 'stays as it is']);
    assert.deepEqual(await cells('CPD scheme'), ['Compulsory', 'stays as it is']);
    await isWell(page, 'staff-change-open');
    await page.getByRole('button', { name: 'Approve: Ieuan Hargreaves, Organisation' }).click();
    await page.getByText('Approved. Ieuan Hargreaves is told.').first().waitFor();
    await settle(page);
    assert.match(await focusedName(page), /^Osian Brearley/);
    // What the next one would change is its own: the category and the CPD scheme, and nothing about billing.
    assert.deepEqual(await cells('CPD scheme'), ['Compulsory', 'Voluntary changes']);
    assert.match((await cells('Category'))[1], /^Affiliate changes The member keeps the present category/);
    assert.deepEqual(await cells('Billing code'), ['BC', 'stays as it is']);
    const [letter] = await lettersOnceThere(page, 1);
    assert.equal(letter.to, 'ieuan.hargreaves@example.org');

    await goTo(page, `#/staff/members/${IEUAN}`);
    await page.getByText('Accredited (BC)').waitFor();
    await become(page, 'cpd-resubmitted');
    await goTo(page, '#/about-me');
    await page
      .getByRole('region', { name: 'Organisation', exact: true })
      .getByText('Cyngor Dyled Glannau Tywi')
      .waitFor();
    await page.locator('guild-role-and-organisation [part=stage]').getByText('Approved', { exact: true }).waitFor();
    const now = await offered(page);
    assert.ok(
      now.some((text) => text.includes('Mared Wadsworth')),
      now.join(),
    );
    assert.ok(!now.some((text) => text.includes('William Tattersall')));
    assert.equal((await look(page, 'billing/route')).code, 'BC');
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('is asked for, withdrawn, refused with a reason and approved with a new organisation, by keyboard alone', async () => {
    const { page, complaints } = await open({ actor: 'cpd-met', hash: '#/about-me', width: 390 });
    await pressTabTo(page, 'Ask for a change: Role type');
    await page.keyboard.press('Enter');
    await settle(page);
    assert.equal(await focusedName(page), 'Change to');
    await page.keyboard.press('ArrowDown');
    await isWell(page);
    await pressTabTo(page, 'Send to staff');
    await page.keyboard.press('Enter');
    await page.getByText('Your request is sent. Staff review it, and you are told what they decide.').first().waitFor();
    await settle(page);
    assert.equal(await focusedName(page), 'Role type');
    await isWell(page, 'about-me-asked');
    await pressTabTo(page, 'Withdraw the change: Role type', { most: 3 });
    await page.keyboard.press('Enter');
    await page.getByText('Your request is withdrawn.').first().waitFor();
    await settle(page);
    assert.equal(await focusedName(page), 'Role type');

    await become(page, 'membership.ima');
    await goTo(page, '#/staff/changes');
    await pressTabTo(page, /^Ellis Penry/);
    await page.keyboard.press('ArrowDown');
    await settle(page);
    assert.match(await focusedName(page), /^Osian Brearley/);
    await page.keyboard.press('Enter');
    await page.getByRole('table', { name: 'What approving would change' }).waitFor();
    await pressTabTo(page, 'Refuse: Osian Brearley, Role type', { most: 6 });
    await page.keyboard.press('Enter');
    await settle(page);
    assert.equal(await focusedName(page), 'Why is it refused? The member reads this.');
    await pressTabTo(page, 'Refuse the change', { most: 2 });
    await page.keyboard.press('Enter');
    await settle(page);
    await page.getByText('Say why it is refused: the member is told.').first().waitFor();
    await isWell(page);
    await pressTabTo(page, 'Why is it refused? The member reads this.');
    await page.keyboard.type('Most of your week is still money advice.');
    await pressTabTo(page, 'Refuse the change', { most: 2 });
    await page.keyboard.press('Enter');
    await page.getByText('Refused. Osian Brearley is told why.').first().waitFor();
    await settle(page);
    assert.match(await focusedName(page), /^Ieuan Hargreaves/);
    await page.keyboard.press('Home');
    await settle(page);
    await page.keyboard.press('Enter');
    await settle(page);
    await page.getByText('The member names “Cymorth Dyled Cwm Ystwyth”, which is not on the list.').waitFor();
    await pressTabTo(page, 'Add an organisation', { most: 4 });
    await page.keyboard.press('Enter');
    await isWell(page);
    await pressTabTo(page, 'Add to the list', { most: 4 });
    await page.keyboard.press('Enter');
    await page.getByText('Cymorth Dyled Cwm Ystwyth is on the list.').first().waitFor();
    await settle(page);
    await pressTabTo(page, 'Approve: Ellis Penry, Organisation', { most: 10 });
    await page.keyboard.press('Enter');
    await page.getByText('Approved. Ellis Penry is told.').first().waitFor();

    await become(page, 'cpd-short-of-points');
    await goTo(page, '#/about-me');
    await page.locator('main').getByText('Most of your week is still money advice.').waitFor();
    await become(page, 'sole');
    await goTo(page, '#/about-me');
    await page
      .getByRole('region', { name: 'Organisation', exact: true })
      .getByText('Cymorth Dyled Cwm Ystwyth')
      .waitFor();
    await isWell(page);
    assert.deepEqual(complaints, []);
    await page.close();
  });
});
