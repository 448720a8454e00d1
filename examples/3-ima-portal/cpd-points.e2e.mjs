import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { sameAria } from '../../packages/tooling/lib/aria-snapshot.mjs';
import { launch } from '../../packages/tooling/lib/browser.mjs';
import { findTroubles } from '../../packages/tooling/lib/find-troubles.mjs';
import { become, focusedName, goTo, openPortal, pressTabTo, settle } from '../../packages/tooling/lib/portal-page.mjs';
import { look } from '../../packages/tooling/lib/portal-routes.mjs';
import { serve } from '../../packages/tooling/lib/server.mjs';
import { violations } from '../../packages/tooling/lib/violations.mjs';

describe('the CPD points of a member (I12)', { timeout: 180_000 }, () => {
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
  const open = (actor, options) => openPortal(browser, server.address, { actor, hash: '#/cpd', ...options });
  const part = (page, name) => page.locator(`guild-cpd-summary [part~="${name}"]`);
  const said = async (locator) => (await locator.allTextContents()).map((text) => text.replaceAll(/\s+/g, ' ').trim());
  const history = (page) => said(page.locator('guild-cpd-history .title'));

  /** Carries out what is another page's to show. */
  const act = (page, name, input) =>
    page.evaluate(
      ([command, given]) =>
        document.querySelector('guild-portal').connection.act({
          name: command,
          commandId: `${command.replace('/', '-')}-${given.eventId ?? 'all'}`,
          input: given,
          language: 'en-GB',
        }),
      [name, input],
    );

  it('shows three totals, why the scheme is not met, the nearest way there, and what each activity came to', async () => {
    const { page, complaints } = await open('cpd-pending');
    assert.deepEqual(await said(part(page, 'total')), ['12 of 16 points']);
    assert.deepEqual(await said(part(page, 'alert').locator('strong, p')), [
      'CPD not met yet',
      'You have 12 points of the 16 you need by 15 February 2027.' +
        ' If all that awaits review is approved you will have 16 points.',
      'Your points are in 2 categories; 3 are needed, however many points you have.' +
        ' Add an activity in a category that has none yet.',
    ]);
    assert.deepEqual(await said(part(page, 'total-ahead')), [
      'Approved 12',
      'If all that waits for review is approved 16 met',
      'If you also attend what you have booked 20 met',
    ]);
    assert.deepEqual(await said(part(page, 'ways')), [
      'The nearest way there 4 more approved points and points in 1 more category' +
        ' (Meetings and forums or Reading, writing and research)',
    ]);
    assert.deepEqual(await said(part(page, 'row')), [
      'Training 4',
      'Meetings and forums 0',
      'Qualifications 8',
      'Reading, writing and research 0',
    ]);
    assert.deepEqual(await said(part(page, 'account').locator('tbody tr')), [
      'Leaflet on bailiffs for the centre Awaiting review Writing 19 November 2026 2 points, not counted yet',
      'Northern money advice forum Awaiting review Meeting or forum: full day 14 November 2026 2 points, not counted yet',
      'Vulnerable clients: a full day Formal training: full day 29 August 2026 Counted 4 of 4.',
      'Diploma unit: budgeting and income Unit of a qualification passed 28 June 2026 Counted 8 of 8.',
    ]);
    assert.deepEqual(await findTroubles(page), []);
    assert.deepEqual(await violations(page), []);
    await sameAria(page, 'cpd');
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('names two events by which the scheme is met, and they are met once those are booked', async () => {
    const { page, complaints } = await open('cpd-short-of-points', { width: 390 });
    assert.deepEqual(await said(part(page, 'total')), ['4 of 16 points']);
    const [ways] = await said(part(page, 'bookable'));
    assert.match(ways, /^Book these two, and you are met/);
    assert.match(ways, /Negotiating with creditors 7 December 2026 · Formal training: full day · 4 points/);
    assert.match(ways, /Summer school: the adviser’s craft 15 February 2027 · Conference: a day · 8 points/);
    const links = await part(page, 'bookable')
      .locator('a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    assert.equal(links.length, 2);
    for (const link of links) {
      await goTo(page, link);
      await page
        .getByRole('link', { name: /^Book places/ })
        .first()
        .click();
      await settle(page);
      const [, eventId] = /^#\/events\/(event-\w+)\/book$/.exec(new URL(page.url()).hash) ?? [];
      const { options } = await look(page, 'bookings/event', { eventId });
      const place = { eventId, optionId: options[0].id, attendee: { kind: 'self' }, termsAgreed: true };
      assert.equal((await act(page, 'bookings/add-place', place)).kind, 'done');
    }
    const order = await act(page, 'bookings/place-order', {});
    assert.equal(order.kind, 'done', JSON.stringify(order));
    await goTo(page, '#/cpd');
    assert.deepEqual(await said(part(page, 'total-ahead')), [
      'Approved 4',
      'If you also attend what you have booked 16 met',
    ]);
    assert.equal(await part(page, 'bookable').count(), 0);
    assert.deepEqual(await findTroubles(page), []);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('is met with enough points in enough categories, and not with points alone', async () => {
    const { page, complaints } = await open('cpd-short-of-categories');
    assert.deepEqual(await said(part(page, 'total')), ['20 of 16 points']);
    assert.deepEqual(await said(part(page, 'alert')), [
      'CPD not met yet Your points are in 2 categories; 3 are needed, however many points you have.' +
        ' Add an activity in a category that has none yet.',
    ]);
    assert.deepEqual(await violations(page), []);

    await become(page, 'cpd-met');
    await goTo(page, '#/cpd');
    assert.deepEqual(await said(part(page, 'total')), ['21 of 16 points']);
    assert.deepEqual(await said(part(page, 'alert')), ['CPD met']);
    assert.equal(await part(page, 'ways').count(), 0);

    // Whoever joined within the year needs fewer points.
    await become(page, 'cpd-new-in-year');
    await goTo(page, '#/cpd');
    assert.deepEqual(await said(part(page, 'total')), ['2 of 6 points']);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('is for members with the certificate only, and says so; where that is not known it says that', async () => {
    const { page, complaints } = await open('cpd-without-certmap');
    await page.getByText('The CPD scheme is for members who hold the Certificate in Money Advice Practice.').waitFor();
    assert.equal(await page.getByText(/of 16 points|CPD met|CPD not met/).count(), 0);
    assert.equal(await page.getByLabel('CPD year', { exact: true }).count(), 0);
    assert.equal(await page.getByText('CPD activities you submitted').count(), 0);
    assert.deepEqual(await violations(page), []);
    await sameAria(page, 'cpd-without-certmap');
    await goTo(page, '#/cpd/submit');
    await page.getByText('You cannot submit this').waitFor();
    assert.equal(await page.locator('guild-cpd-submission form').count(), 0);
    await goTo(page, '#/');
    await page.getByText('The CPD scheme is for members who hold the Certificate in Money Advice Practice.').waitFor();

    await become(page, 'cpd-unknown');
    await goTo(page, '#/cpd');
    assert.deepEqual(await said(part(page, 'alert')), [
      'Cannot be said yet We do not know whether you hold the Certificate in Money Advice Practice, so nothing can be' +
        ' said about your CPD. Ask the CPD team to record your certificate.',
    ]);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('shows another year, its points and its history, and the statement of it as a PDF', async () => {
    const { page, complaints } = await open('cpd-met');
    assert.deepEqual(await history(page), [
      'Article on council tax arrears',
      'Breathing space in practice',
      'Rural debt forum, Dyffryn Teifi',
      'Unit of a diploma in money advice',
    ]);
    await page.getByLabel('CPD year', { exact: true }).selectOption('16 February 2025 to 15 February 2026');
    await settle(page);
    assert.deepEqual(await said(part(page, 'total')), ['8 of 16 points']);
    assert.deepEqual(await history(page), ['Diploma unit: the client interview']);

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: 'Statement as PDF: 16 February 2025 to 15 February 2026' }).click(),
    ]);
    assert.equal(download.suggestedFilename(), 'cpd-2025-02-16.pdf');
    const bytes = await readFile(await download.path());
    assert.equal(bytes.subarray(0, 5).toString('latin1'), '%PDF-');
    assert.match(bytes.subarray(-16).toString('latin1'), /%%EOF\s*$/);
    assert.deepEqual(await findTroubles(page), []);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('picks the year, and makes the statement, by keyboard alone on a phone', async () => {
    const { page, complaints } = await open('cpd-met', { width: 390 });
    await goTo(page, '#/');
    await goTo(page, '#/cpd');
    assert.equal(await focusedName(page), 'Continuing professional development');
    await pressTabTo(page, 'CPD year', { most: 4 });
    await page.keyboard.press('ArrowDown');
    await settle(page);
    assert.equal(await focusedName(page), 'CPD year');
    assert.deepEqual(await said(part(page, 'total')), ['8 of 16 points']);
    const name = 'Statement as PDF: 16 February 2025 to 15 February 2026';
    await pressTabTo(page, name, { most: 2 });
    const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    assert.equal(download.suggestedFilename(), 'cpd-2025-02-16.pdf');
    await settle(page);
    assert.equal(await focusedName(page), name);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('takes a claim back by keyboard alone, and focus stays with it', async () => {
    const { page, complaints } = await open('cpd-pending');
    await pressTabTo(page, 'Take it back: Northern money advice forum');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Take back “Northern money advice forum”?' }).waitFor();
    await pressTabTo(page, 'Leave it', { most: 3 });
    await page.keyboard.press('Enter');
    await settle(page);
    assert.equal(await focusedName(page), 'Take it back: Northern money advice forum');
    await page.keyboard.press('Enter');
    await pressTabTo(page, 'Take it back', { most: 3 });
    await page.keyboard.press('Enter');
    await page.getByText('“Northern money advice forum” has been taken back.').first().waitFor();
    await settle(page);
    assert.match(
      await page.evaluate(() => document.activeElement.shadowRoot.activeElement.textContent),
      /Northern money advice forum\s+Withdrawn/,
    );
    assert.deepEqual((await said(part(page, 'total-ahead')))[1], 'If all that waits for review is approved 14');
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('speaks Welsh, the rules with it', async () => {
    const { page, complaints } = await open('cpd-pending', { width: 768 });
    await page.evaluate(() => (document.documentElement.lang = 'cy'));
    await settle(page);
    await page.getByText('DPP heb ei gyflawni eto').waitFor();
    const [training] = await said(part(page, 'row'));
    assert.equal(training, 'Hyfforddiant 4');
    assert.equal(await page.getByText(/You have \d+ points/).count(), 0);
    assert.deepEqual(await findTroubles(page), []);
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(complaints, []);
    await page.close();
  });
});

describe('the first page of a member', { timeout: 60_000 }, () => {
  it('says what is next, what is open, and how the year of learning stands', async () => {
    const server = await serve({ port: 0 });
    const browser = await launch();
    try {
      const { page, complaints } = await openPortal(browser, server.address, { actor: 'cpd-pending' });
      await page.getByText('CPD not met yet').waitFor();
      assert.deepEqual(await findTroubles(page), []);
      await sameAria(page, 'home');
      await goTo(page, '#/cpd');
      await goTo(page, '#/');
      assert.match(await focusedName(page), /^Hello, /);
      await pressTabTo(page, 'Submit a CPD activity', { most: 12 });
      await page.keyboard.press('Enter');
      await settle(page);
      assert.equal(await focusedName(page), 'Submit a CPD activity');
      assert.deepEqual(complaints, []);
    } finally {
      await browser.close();
      await server.close();
    }
  });
});
