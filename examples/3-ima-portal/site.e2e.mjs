import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { launch } from '../../packages/tooling/lib/browser.mjs';
import { findTroubles } from '../../packages/tooling/lib/find-troubles.mjs';
import { become, focusedName, goTo, openPortal, pressTabTo, settle } from '../../packages/tooling/lib/portal-page.mjs';
import { look } from '../../packages/tooling/lib/portal-routes.mjs';
import { serve } from '../../packages/tooling/lib/server.mjs';
import { violations } from '../../packages/tooling/lib/violations.mjs';
import { cy } from './welsh.js';

describe('the member portal as a site', { timeout: 240_000 }, () => {
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
  const open = (options) => openPortal(browser, server.address, options);
  const heading = (page) => page.locator('main h1').textContent();
  const hash = (page) => page.evaluate(() => location.hash);
  const keptIn = (page) =>
    page.evaluate(() => Object.keys(sessionStorage).filter((name) => name.startsWith('guildhall:')));
  const navigation = (page) => page.locator('#nav a:visible').allTextContents();

  for (const width of [390, 1280]) {
    it(`greets a member with what is next, what is open and when they renew, at ${width} px`, async () => {
      const { page, complaints } = await open({ width });
      assert.match(await heading(page), /^Hello, \S+/);
      const tile = (name) => page.locator(`[data-glance=${name}] [data-value]`);
      const { upcoming } = await look(page, 'bookings/activity');
      assert.equal(await tile('next-event').textContent(), upcoming[0].title);
      assert.equal(await tile('open-invoices').textContent(), 'Nothing to pay');
      assert.match(await tile('renewal').textContent(), /^\d+ \w+ 20\d\d$/);
      assert.deepEqual(await violations(page), []);
      assert.deepEqual(await findTroubles(page), []);
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }

  it('moves focus to the heading, the title and the mark in the navigation with every place', async () => {
    const { page } = await open();
    await page.getByRole('navigation', { name: 'Portal' }).getByRole('link', { name: 'Activity' }).click();
    await settle(page);
    assert.equal(await focusedName(page), 'Your activity');
    assert.equal(await page.title(), 'Activity · Member portal');
    assert.deepEqual(await page.locator('#nav [aria-current=page]').allTextContents(), ['Activity']);
    await goTo(page, '#/statement');
    assert.deepEqual(await page.locator('#nav [aria-current]').allTextContents(), ['Activity']);
    assert.deepEqual(await page.locator('.local [aria-current=page]').allTextContents(), ['Statement of attendance']);
    await page.goBack();
    await settle(page);
    assert.equal(await focusedName(page), 'Your activity');
    await page.close();
  });

  it('is reached by keyboard from the skip link on, and by a menu on a phone', async () => {
    const { page } = await open({ width: 390 });
    await pressTabTo(page, 'Skip to the content', { most: 2 });
    await page.keyboard.press('Enter');
    assert.match(await focusedName(page), /^Hello, /);
    await pressTabTo(page, 'Menu', { key: 'Shift+Tab' });
    await page.keyboard.press('Enter');
    await pressTabTo(page, 'Invoices');
    await page.keyboard.press('Escape');
    assert.equal(await focusedName(page), 'Menu');
    await page.keyboard.press('Enter');
    await pressTabTo(page, 'Invoices');
    await page.keyboard.press('Enter');
    await settle(page);
    assert.equal(await focusedName(page), 'Your invoices');
    assert.equal(await page.locator('#menu').getAttribute('aria-expanded'), 'false');
    await page.close();
  });

  it('has a desk for staff, with what each of them may do', async () => {
    const { page, complaints } = await open({ actor: 'membership.ima' });
    assert.equal(await hash(page), '#/staff');
    assert.deepEqual(await navigation(page), ['Overview', 'Changes', 'Members']);
    assert.match(await page.locator('[data-glance=change-queue] [data-value]').textContent(), /^\d+ changes? waits?$/);
    await become(page, 'finance.ima');
    assert.deepEqual(await navigation(page), ['Overview', 'Invoices', 'Members']);
    assert.deepEqual(await violations(page), []);
    await become(page, 'cpd-met');
    assert.equal(await hash(page), '#/');
    await goTo(page, '#/staff/cpd');
    assert.equal(await hash(page), '#/', 'the desk is not for members');
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('asks whoever has not signed in to do so, and brings them to where they wanted to go', async () => {
    const { page } = await open();
    await page.getByRole('button', { name: 'Sign out' }).click();
    assert.equal(await hash(page), '#/sign-in');
    assert.equal(await heading(page), 'Sign in');
    assert.deepEqual(await navigation(page), []);
    await goTo(page, '#/invoices');
    assert.equal(await hash(page), '#/sign-in');
    await become(page, 'cpd-pending');
    assert.equal(await hash(page), '#/invoices');
    await page.close();
  });

  it('keeps what was typed over a reload, and for nobody but whoever typed it', async () => {
    const { page, complaints } = await open({ actor: 'cpd-met' });
    const title = page.getByLabel('What did you do?');
    await goTo(page, '#/cpd/submit');
    await title.fill('A day that nobody else is to know of');
    await page.reload();
    await settle(page);
    assert.equal(await title.inputValue(), 'A day that nobody else is to know of');
    await become(page, 'cpd-pending');
    await goTo(page, '#/cpd/submit');
    assert.equal(await title.inputValue(), '');
    assert.deepEqual(await keptIn(page), []);
    await title.fill('Another day');
    await page.getByRole('button', { name: 'Sign out' }).click();
    await settle(page);
    assert.deepEqual(await keptIn(page), []);
    await become(page, 'cpd-met');
    await goTo(page, '#/cpd/submit');
    assert.equal(await title.inputValue(), '');
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('is whoever the portal says has signed in, of a story or not', async () => {
    const { page } = await open({ actor: '' });
    const signIn = (answer) =>
      page.evaluate((given) => {
        const event = new Event('guild-signed-in', { bubbles: true, composed: true });
        event.answer = given;
        document.querySelector('guild-portal').dispatchEvent(event);
      }, answer);
    await signIn({ personId: 'somebody-new', kind: 'member', firstName: 'Sam', lastName: 'Price' });
    await settle(page);
    assert.equal(await page.locator('.who [data-name]').textContent(), 'Sam Price');
    assert.equal(await heading(page), 'Hello, Sam');
    await page.close();
  });

  it('opens the links of its emails', async () => {
    const { page, complaints } = await open();
    for (const [path, title] of [
      ['/accounts/password?secret=abc%2Fdef', 'Your portal account'],
      ['/accounts/confirm-email?secret=abc', 'Your portal account'],
      ['/accounts/forgotten', 'Forgotten username or password'],
      ['/memberships/about-me', 'About me'],
      ['/memberships/role', 'About me'],
      ['/memberships/renewal', 'Renewal'],
      ['/activity', 'Your activity'],
      ['/cpd', 'Continuing professional development'],
      ['/sign-in', 'Sign in'],
    ]) {
      await goTo(page, `#${path}`);
      assert.equal(await heading(page), title, path);
      if (path.includes('password?')) {
        assert.equal(await page.locator('guild-set-password').getAttribute('secret'), 'abc/def');
      }
    }
    await goTo(page, '#/');
    const [me] = (await look(page, 'memberships/about-me').then(({ email }) => [email])) ?? [];
    await page.evaluate(
      (email) =>
        document.querySelector('guild-portal').connection.act({
          name: 'accounts/forgotten-password',
          commandId: 'an-email',
          input: { email },
          language: 'en-GB',
        }),
      me,
    );
    await page.getByText('Emails (1)').click();
    await page.locator('.demo-letters summary').first().click();
    await page.locator('.demo-letters a').click();
    await settle(page);
    assert.equal(await heading(page), 'Your portal account');
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('is as at the start when it begins again', async () => {
    const { page, complaints } = await open();
    const before = await look(page, 'bookings/activity');
    await become(page, 'cpd-pending');
    await page.evaluate(() => sessionStorage.setItem('guildhall:cancellation:b1', '{}'));
    await page.getByRole('button', { name: '+ 1 week' }).click();
    await settle(page);
    await page.getByRole('button', { name: 'Begin again' }).click();
    await page.waitForFunction(() => document.querySelector('demo-bar [name=actor]').value === 'cpd-met');
    await settle(page);
    assert.equal(await hash(page), '#/');
    assert.match(await page.locator('demo-bar [name=now]').inputValue(), /^2026-11-25T10:0/);
    assert.deepEqual(await look(page, 'bookings/activity'), before);
    assert.deepEqual(await keptIn(page), []);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('has every word of its own in Welsh', async () => {
    const html = readFileSync(new URL('./index.html', import.meta.url), 'utf8').replace(/<head>[\s\S]*?<\/head>/, '');
    const words = [
      ...[...html.matchAll(/>([^<>]*[a-z][^<>]*)</gi)].map(([, text]) => text),
      ...[...html.matchAll(/(?:aria-label|data-title)="([^"]*)"/g)].map(([, text]) => text),
    ].map((text) => text.trim().replaceAll(/\s+/g, ' '));
    // What is there for browsers without script has none to translate it.
    const alone = [
      'a-made-up-password',
      'This portal is put together by script. Without it, write to the office or ring it.',
    ];
    const missing = new Set(words.filter((text) => text.length > 1 && !(text in cy) && !alone.includes(text)));
    assert.deepEqual([...missing], []);

    const { page } = await open({ width: 768 });
    await page.evaluate(() => (document.documentElement.lang = 'cy'));
    await settle(page);
    assert.match(await heading(page), /^Helô, /);
    assert.equal(await page.title(), 'Hafan · Porth aelodau');
    assert.deepEqual(await violations(page), []);
    await page.evaluate(() => (document.documentElement.lang = 'en-GB'));
    await settle(page);
    assert.match(await heading(page), /^Hello, /);
    await page.close();
  });
});
