import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isWell } from '../../packages/tooling/lib/is-well.mjs';
import { become, focusedName, goTo, pressTabTo, settle } from '../../packages/tooling/lib/portal-page.mjs';
import { portalSite } from '../../packages/tooling/lib/portal-site.mjs';
import { lettersOnceThere } from '../../packages/tooling/lib/portal-letters.mjs';

describe('the staff desk of members and accounts (I15)', { timeout: 180_000 }, () => {
  const open = portalSite();

  const LEWIS = 'person-cb5838775f37eccd6f95';

  it('finds a member and suspends and reinstates them, and keeps each decision with its rules, by mouse', async () => {
    const { page, complaints } = await open({ actor: 'membership.ima' });
    await page.getByText('3 changes wait').waitFor();
    await isWell(page, 'staff-overview');
    await goTo(page, '#/staff/members');
    await page.getByText('20 people').waitFor();
    await isWell(page, 'staff-members');
    await page.getByLabel('Begins with').fill('Parr');
    await page.getByText('1 person').waitFor();
    await page.getByRole('link', { name: 'Lewis Parry' }).click();
    await page.getByText('Accredited (BC)').waitFor();
    await isWell(page, 'staff-member');
    await page.getByRole('button', { name: 'Suspend: Lewis Parry' }).click();
    const dialog = page.getByRole('dialog', { name: 'Suspend: Lewis Parry' });
    await dialog.getByRole('button', { name: 'Suspend' }).click();
    await dialog.getByText('Say why.').first().waitFor();
    await isWell(page);
    await dialog.getByLabel('Why (kept in the record)').fill('A complaint is looked into.');
    await dialog.getByRole('button', { name: 'Suspend' }).click();
    await page.getByText('The membership is suspended.').first().waitFor();
    await page.getByText('Suspended', { exact: true }).waitFor();
    await page.getByRole('button', { name: 'Reinstate: Lewis Parry' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Reinstate' }).click();
    await page.getByText('The membership is current again.').first().waitFor();
    await page.getByRole('link', { name: 'What was done to this record' }).click();
    await page.getByRole('rowheader', { name: 'Membership suspended' }).waitFor();
    await page.getByRole('cell', { name: 'Kirsty Vaughan' }).first().waitFor();
    await isWell(page);

    // A change that is approved is kept with the rules, and the day whose rules they are.
    await goTo(page, '#/staff/changes');
    await page
      .locator('guild-change-queue')
      .getByRole('button', { name: /^Ieuan Hargreaves/ })
      .click();
    await page.getByRole('button', { name: 'Approve: Ieuan Hargreaves, Organisation' }).click();
    await page.getByText('Approved. Ieuan Hargreaves is told.').first().waitFor();
    await goTo(page, '#/staff/audit/person-9dac45f03735de4b18e8');
    await page.getByRole('cell', { name: 'memberships/ima 1.0.0, as on 25 November 2026' }).first().waitFor();
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('opens, changes and closes accounts, by keyboard alone', async () => {
    const { page, complaints } = await open({ actor: 'administrator.ima', hash: '#/staff/accounts', width: 1280 });
    await page.getByText('25 accounts').waitFor();
    await page
      .getByRole('button', { name: /^Review: / })
      .first()
      .waitFor();
    await isWell(page, 'staff-accounts');
    await pressTabTo(page, 'Add a member of staff');
    await page.keyboard.press('Enter');
    await settle(page);
    assert.equal(await focusedName(page), 'First name');
    await page.keyboard.type('Ada');
    await pressTabTo(page, 'Last name', { most: 1 });
    await page.keyboard.type('Aaron');
    await pressTabTo(page, 'Email address', { most: 1 });
    await page.keyboard.type('ada.aaron@example.org');
    await pressTabTo(page, 'CPD team', { most: 3 });
    await page.keyboard.press('Space');
    await isWell(page);
    await pressTabTo(page, 'Open the account');
    await page.keyboard.press('Enter');
    await page.getByText('Ada Aaron has an account now, and is sent a link to choose a password.').first().waitFor();
    await settle(page);
    assert.equal(await focusedName(page), 'Add a member of staff');
    const [letter] = await lettersOnceThere(page, 1);
    assert.equal(letter.to, 'ada.aaron@example.org');
    assert.match(letter.hash, /^#\/accounts\/password\?secret=./);

    await pressTabTo(page, 'Begins with');
    await page.keyboard.type('Aar');
    await page.keyboard.press('Enter');
    await page.getByText('1 account', { exact: true }).waitFor();
    await pressTabTo(page, 'Change roles: Ada Aaron', { most: 4 });
    await page.keyboard.press('Enter');
    await settle(page);
    await isWell(page);
    await pressTabTo(page, 'Training team', { most: 4 });
    await page.keyboard.press('Space');
    await pressTabTo(page, 'Save the roles', { most: 6 });
    await page.keyboard.press('Enter');
    await page.getByText('The roles of Ada Aaron are changed.').first().waitFor();
    await settle(page);
    assert.equal(await focusedName(page), 'Change roles: Ada Aaron');
    await pressTabTo(page, 'Close account: Ada Aaron', { most: 3 });
    await page.keyboard.press('Enter');
    await settle(page);
    await pressTabTo(page, 'Close account', { most: 3 });
    await page.keyboard.press('Enter');
    await page.getByText('The account of Ada Aaron is closed.').first().waitFor();
    await settle(page);
    assert.match(await focusedName(page), /^Ada Aaron/);
    await isWell(page);
    // Whoever the account was for is let in no more.
    await become(page, '');
    await goTo(page, letter.hash);
    await page.getByRole('heading', { name: 'This link does not work' }).waitFor();
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('finds and looks at a member by keyboard alone, on a phone', async () => {
    const { page, complaints } = await open({ actor: 'membership.ima', hash: '#/staff/members', width: 390 });
    await pressTabTo(page, 'Begins with');
    await page.keyboard.type('Parr');
    await page.getByText('1 person').waitFor();
    await pressTabTo(page, 'Lewis Parry', { most: 3 });
    await page.keyboard.press('Enter');
    await settle(page);
    assert.equal(await page.evaluate(() => location.hash), `#/staff/members/${LEWIS}`);
    await pressTabTo(page, 'Record experience: Lewis Parry');
    await page.keyboard.press('Enter');
    await settle(page);
    await isWell(page);
    await page.keyboard.press('Escape');
    await settle(page);
    assert.equal(await focusedName(page), 'Record experience: Lewis Parry');
    await pressTabTo(page, 'Not possible now', { most: 6 });
    await page.keyboard.press('Enter');
    await isWell(page);
    assert.deepEqual(complaints, []);
    await page.close();
  });
});
