import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { focusedText } from '../../packages/tooling/lib/focused-text.mjs';
import { isWell } from '../../packages/tooling/lib/is-well.mjs';
import { become, focusedName, goTo, pressTabTo, settle } from '../../packages/tooling/lib/portal-page.mjs';
import { portalSite } from '../../packages/tooling/lib/portal-site.mjs';
import { look } from '../../packages/tooling/lib/portal-routes.mjs';

describe('preferences (I3)', { timeout: 180_000 }, () => {
  const open = portalSite();

  const choices = async (page) => {
    const answer = await look(page, 'memberships/preferences');
    return Object.fromEntries(answer.choices.map(({ name, chosen }) => [name, chosen]));
  };

  it('says what each choice begins and stops before it is saved, and what is always sent', async () => {
    const { page, complaints } = await open({ actor: 'cpd-met', hash: '#/preferences' });
    const before = await choices(page);
    assert.deepEqual(before, { wantsBulletin: false, wantsServicesAndEvents: true, sharesWithEmployer: true });
    await isWell(page, 'preferences');
    const effect = (name) =>
      page.locator('guild-preferences [part=choice]', { hasText: name }).locator('[part=effect]');
    assert.match(await effect('Bulletin').first().innerText(), /If you say yes/);
    await page.getByRole('group', { name: 'Bulletin' }).getByLabel('Yes').check();
    await effect('Bulletin').getByText('When you save').waitFor();
    await effect('Bulletin').getByText('The Bulletin comes by email to mared.wadsworth@example.org.').waitFor();
    await page.getByRole('group', { name: 'Information to the employer' }).getByLabel('No', { exact: true }).check();
    await page.getByText('Who gets the invoice for your membership fee stays as it is.').waitFor();
    await page.getByText('2 choices to save.').waitFor();
    for (const always of ['Invoice', 'Joining instructions', 'Renewal reminder']) {
      await page.locator('guild-preferences [part=always]').getByText(always, { exact: true }).waitFor();
    }
    assert.deepEqual(await choices(page), before, 'nothing is saved before it is said');
    await isWell(page);
    await page.getByRole('button', { name: 'Save your choices' }).click();
    await page.getByText('Your choices are saved.').first().waitFor();
    await settle(page);
    assert.equal(await focusedName(page), 'Save your choices');
    assert.deepEqual(await choices(page), { ...before, wantsBulletin: true, sharesWithEmployer: false });
    await isWell(page);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('is chosen, and the password changed, by keyboard alone, on a phone', async () => {
    const { page, complaints } = await open({ actor: 'cpd-met', hash: '#/preferences', width: 390 });
    await pressTabTo(page, /^No/);
    await page.keyboard.press('ArrowUp');
    await page.getByText('1 choice to save.').waitFor();
    await pressTabTo(page, 'Save your choices');
    await page.keyboard.press('Enter');
    await page.getByText('Your choices are saved.').first().waitFor();
    assert.equal((await choices(page)).wantsBulletin, true);

    await pressTabTo(page, 'Current password');
    await page.keyboard.type('a-made-up-password');
    await pressTabTo(page, 'Show: Current password', { most: 1 });
    await pressTabTo(page, 'New password', { most: 1 });
    await page.keyboard.type('short');
    await page.keyboard.press('Enter');
    await settle(page);
    assert.match(await focusedText(page), /There is a problem Use at least 12 characters\./);
    await isWell(page);
    await pressTabTo(page, 'New password');
    await page.keyboard.press('Control+A');
    await page.keyboard.type('three random words');
    await page.keyboard.press('Enter');
    await page.getByText('Your password is changed.').first().waitFor();
    await become(page, '');
    await goTo(page, '#/sign-in');
    await pressTabTo(page, 'Email address');
    await page.keyboard.type('mared.wadsworth@example.org');
    await pressTabTo(page, 'Password', { most: 1 });
    await page.keyboard.type('three random words');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Hello, Mared' }).waitFor();
    assert.deepEqual(complaints, []);
    await page.close();
  });
});
