import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from '../../packages/tooling/lib/browser.mjs';
import { focusedText } from '../../packages/tooling/lib/focused-text.mjs';
import { isWell } from '../../packages/tooling/lib/is-well.mjs';
import { focusedName, goTo, openPortal, pressTabTo, settle } from '../../packages/tooling/lib/portal-page.mjs';
import { letters, lettersOnceThere } from '../../packages/tooling/lib/portal-letters.mjs';
import { serve } from '../../packages/tooling/lib/server.mjs';

const EMAIL = 'mared.wadsworth@example.org';
const PASSWORD = 'a-made-up-password';

describe('signing in (I1)', { timeout: 180_000 }, () => {
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

  const open = (hash, width = 1280) => openPortal(browser, server.address, { actor: '', hash, width });
  const signIn = async (page, email, password) => {
    await page.getByLabel('Email address').fill(email);
    await page.getByLabel('Password', { exact: true }).fill(password);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await settle(page);
  };
  const said = (page, tag) => page.locator(`${tag} [part=alert]`).first().innerText();

  it('is by the email given at joining, apart from the Members’ Zone, and tells nobody who has an account', async () => {
    const { page, complaints } = await open('#/sign-in');
    await page.getByText('Your portal account is separate from your login to the Members’ Zone.').waitFor();
    await page.getByText('The one you gave when you joined.').waitFor();
    await isWell(page, 'sign-in');
    await page.getByRole('button', { name: 'Sign in' }).click();
    assert.equal(
      await focusedText(page),
      'There is a problem Enter your email address, like name@example.org.Enter your password.',
    );
    await signIn(page, EMAIL, 'not-the-password');
    const known = await said(page, 'guild-sign-in');
    assert.match(known, /not signed in/);
    await isWell(page);
    await signIn(page, 'nobody.at.all@example.org', 'not-the-password');
    assert.equal(await said(page, 'guild-sign-in'), known);
    await signIn(page, 'nobody.at.all@example.org', PASSWORD);
    assert.equal(await said(page, 'guild-sign-in'), known);
    await signIn(page, EMAIL, PASSWORD);
    await page.getByRole('heading', { name: 'Hello, Mared' }).waitFor();
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('sends a link to a new password, and says the same whoever asks', async () => {
    const { page, complaints } = await open('#/forgotten');
    await isWell(page, 'forgotten');
    const ask = async (email) => {
      await page.getByLabel('Email address').fill(email);
      await page.getByRole('button', { name: 'Send me a link' }).click();
      await settle(page);
      return said(page, 'guild-forgotten-password');
    };
    const toNobody = await ask('nobody.at.all@example.org');
    const toMared = await ask(EMAIL);
    assert.match(
      toMared,
      /^If this address can be used, we have sent an email with a link to it\. The link lasts \d+ hours?\./,
    );
    assert.equal(toNobody, toMared);
    const sent = await lettersOnceThere(page, 1);
    assert.deepEqual(
      sent.map(({ to }) => to),
      [EMAIL],
    );
    const [{ hash }] = sent;
    assert.match(hash, /^#\/accounts\/password\?secret=./);

    await goTo(page, hash);
    assert.equal(await page.title(), 'Choose a password · Member portal');
    await page.getByText(/This link works once, until/).waitFor();
    await isWell(page);
    await page.getByLabel('New password', { exact: true }).fill('short');
    await page.getByRole('button', { name: 'Set the password' }).click();
    await settle(page);
    await page.getByRole('alert').filter({ hasText: 'Use at least' }).waitFor();
    await page.getByLabel('New password', { exact: true }).fill('three random words');
    await page.getByRole('button', { name: 'Set the password' }).click();
    await page.getByText('Your password is set.').first().waitFor();
    await settle(page);
    assert.match(await focusedText(page), /^Your password is set\./);
    await isWell(page, 'password-set');

    await goTo(page, '#/sign-in');
    await goTo(page, hash);
    await page.getByRole('heading', { name: 'This link does not work' }).waitFor();
    assert.equal(await page.getByRole('link', { name: 'Ask for a new link' }).getAttribute('href'), '#/forgotten');
    await isWell(page, 'link-ended');
    await goTo(page, '#/sign-in');
    await signIn(page, EMAIL, PASSWORD);
    assert.match(await said(page, 'guild-sign-in'), /not signed in/);
    await signIn(page, EMAIL, 'three random words');
    await page.getByRole('heading', { name: 'Hello, Mared' }).waitFor();
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('reminds of a username, signs in and confirms another address by keyboard alone, on a phone', async () => {
    const { page, complaints } = await open('#/sign-in', 390);
    await pressTabTo(page, 'Forgotten your username or password?');
    await page.keyboard.press('Enter');
    await settle(page);
    assert.equal(await focusedName(page), 'Forgotten username or password');
    await pressTabTo(page, 'First name');
    await page.keyboard.type('Mared');
    await pressTabTo(page, 'Last name', { most: 1 });
    await page.keyboard.type('Wadsworth');
    await page.keyboard.press('Enter');
    await settle(page);
    assert.equal(await focusedName(page), 'Last name', 'what was sent keeps the focus');
    assert.equal(
      await said(page, 'guild-forgotten-password'),
      'If there is an account in this name, we have sent an email to its address.',
    );
    const [reminder] = await lettersOnceThere(page, 1);
    assert.equal(reminder.to, EMAIL);
    assert.match(reminder.text, new RegExp(EMAIL));

    await pressTabTo(page, 'Sign in', { key: 'Shift+Tab' });
    await page.keyboard.press('Enter');
    await settle(page);
    await pressTabTo(page, 'Email address');
    await page.keyboard.type(EMAIL);
    await pressTabTo(page, 'Password', { most: 1 });
    await page.keyboard.type(PASSWORD);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Hello, Mared' }).waitFor();
    await settle(page);
    assert.equal(await focusedName(page), 'Hello, Mared');

    await goTo(page, '#/preferences');
    await pressTabTo(page, 'Change the address');
    await page.keyboard.press('Enter');
    await settle(page);
    assert.equal(await focusedName(page), 'New email address');
    await page.keyboard.type('mared@example.com');
    await page.keyboard.press('Enter');
    await settle(page);
    assert.equal(await focusedName(page), 'Change the address');
    const { hash } = (await lettersOnceThere(page, 2)).find(({ to }) => to === 'mared@example.com');
    assert.match(hash, /^#\/accounts\/confirm-email\?secret=./);
    await goTo(page, hash);
    await isWell(page, 'confirm-email');
    await pressTabTo(page, 'Confirm this address');
    await page.keyboard.press('Enter');
    await page.getByText('Your new address is confirmed.').first().waitFor();
    await goTo(page, '#/preferences');
    await page.getByText('You sign in with mared@example.com.').waitFor();
    assert.deepEqual(await letters(page).then((all) => all.filter(({ to }) => to === '')), []);
    assert.deepEqual(complaints, []);
    await page.close();
  });
});
