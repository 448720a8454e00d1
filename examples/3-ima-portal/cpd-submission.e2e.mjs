import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { sameAria } from '../../packages/tooling/lib/aria-snapshot.mjs';
import { launch } from '../../packages/tooling/lib/browser.mjs';
import { findTroubles } from '../../packages/tooling/lib/find-troubles.mjs';
import { become, focusedName, goTo, openPortal, pressTabTo, settle } from '../../packages/tooling/lib/portal-page.mjs';
import { look } from '../../packages/tooling/lib/portal-routes.mjs';
import { serve } from '../../packages/tooling/lib/server.mjs';
import { violations } from '../../packages/tooling/lib/violations.mjs';

const pdf = (more = '') => Buffer.from(`%PDF-1.7\n1 0 obj\n<< /Type /Catalog ${more} >>\nendobj\n%%EOF\n`);

describe('submitting a CPD activity (I13), and reviewing it (I15)', { timeout: 240_000 }, () => {
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
  const open = (actor, hash, options) => openPortal(browser, server.address, { actor, hash, ...options });
  const said = async (locator) => (await locator.allTextContents()).map((text) => text.replaceAll(/\s+/g, ' ').trim());
  const claims = (page) => page.locator('guild-cpd-history li[data-row]');
  const account = (page) => said(page.locator('guild-cpd-summary [part=account] tbody tr'));
  const attach = (page, name, buffer) =>
    page.getByLabel(/^Evidence, as a PDF/).setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
  const submit = async (page, title, day, kind) => {
    await page.getByLabel('What did you do?').fill(title);
    await page.getByLabel('Day it was done').fill(day);
    await page.getByLabel('Kind of activity').selectOption(kind);
    await page.getByRole('button', { name: 'Submit for review' }).click();
    await page.getByText(`“${title}” awaits review`).first().waitFor();
    await settle(page);
  };
  const emails = (page) =>
    page
      .locator('.demo-letters details')
      .evaluateAll((all) => all.map(({ textContent }) => textContent.replaceAll(/\s+/g, ' ')));

  it('takes a PDF by its bytes, refuses what only pretends to be one, and awaits review', async () => {
    const { page, complaints } = await open('cpd-short-of-points', '#/cpd/submit');
    assert.deepEqual(await findTroubles(page), []);
    assert.deepEqual(await violations(page), []);
    await sameAria(page, 'cpd-submit');

    await page.getByRole('button', { name: 'Submit for review' }).click();
    await page.getByRole('link', { name: 'Say what you did.' }).waitFor();
    await page.getByRole('link', { name: /^Give the day it was done, from 16 February 2026 to / }).waitFor();
    await page.getByRole('link', { name: 'Choose the kind of activity.' }).waitFor();
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(await findTroubles(page), []);

    await attach(page, 'certificate.pdf', Buffer.from('MZ this is a program'));
    await page.getByText('“certificate.pdf” is no PDF file, whatever it is called.').first().waitFor();
    await page.getByLabel('Kind of activity').selectOption('formal-full-day');
    await page.getByText('What it will count: Training').waitFor();
    await page.getByText('Would count 4 of 4.').waitFor();

    // It begins and ends as a PDF, and does something when it is opened: only the portal looks that far.
    await attach(page, 'certificate.pdf', pdf('/OpenAction << /S /JavaScript >>'));
    await page.getByText(/certificate\.pdf .* is attached\./).waitFor();
    await page.getByLabel('What did you do?').fill('Debt relief orders, a full day');
    await page.getByLabel('Day it was done').fill('2026-11-20');
    await page.getByRole('button', { name: 'Submit for review' }).click();
    await page.getByText('The file contains something that runs or is embedded.').first().waitFor();
    assert.equal(await page.getByLabel('What did you do?').inputValue(), 'Debt relief orders, a full day');

    await attach(page, 'scan-without-a-name', pdf());
    await page.getByText(/scan-without-a-name .* is attached\./).waitFor();
    await page.getByRole('button', { name: 'Submit for review' }).click();
    await page.getByText('“Debt relief orders, a full day” awaits review, for 4 points.').first().waitFor();
    await settle(page);
    assert.equal(await page.getByLabel('What did you do?').inputValue(), '');
    assert.deepEqual(await findTroubles(page), []);

    await goTo(page, '#/cpd');
    const [newest] = await said(claims(page));
    assert.match(newest, /^Debt relief orders, a full day Awaiting review Formal training: full day · 4 points/);
    assert.match(newest, /Done on 20 November 2026, submitted on 25 November 2026/);
    assert.match((await account(page))[0], /Awaiting review .* 4 points, not counted yet$/);
    const ahead = await said(page.locator('guild-cpd-summary [part=total-ahead]'));
    assert.deepEqual(ahead, ['Approved 4', 'If all that waits for review is approved 8']);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('counts what staff approve, and says of each activity by which rule it was capped', async () => {
    const { page, complaints } = await open('cpd-short-of-points', '#/cpd/submit');
    await submit(page, 'A book on bankruptcy', '2026-11-01', 'reading');
    await page.getByLabel('Kind of activity').selectOption('reading');
    await become(page, 'cpd.ima');
    await goTo(page, '#/staff/cpd');
    const row = page.locator('guild-cpd-queue li[data-row]', { hasText: 'A book on bankruptcy' });
    await row.getByText('Would count 1 of 1.').waitFor();
    await row.getByLabel('Points granted').fill('4');
    await row.getByRole('button', { name: /^Approve A book on bankruptcy of / }).click();
    await page.getByText('“A book on bankruptcy” is approved: 4 points.').first().waitFor();
    await settle(page);
    assert.equal(await row.count(), 0);
    assert.match((await emails(page))[0], /Your CPD activity has been approved/);

    await become(page, 'cpd-short-of-points');
    await goTo(page, '#/cpd');
    const rows = await account(page);
    const capped = rows.filter((text) => text.includes('Reading counts for at most 2 in a period.'));
    assert.equal(capped.length, 1, rows.join('\n'));
    assert.match(capped[0], /Counted 1 of 4: Reading counts for at most 2 in a period\.$/);
    assert.equal(await page.locator('guild-cpd-summary .big').textContent(), '5');
    assert.deepEqual(await findTroubles(page), []);

    await goTo(page, '#/cpd/submit');
    await page.getByLabel('Kind of activity').selectOption('reading');
    await page.getByText('Would count 0 of 1: Reading counts for at most 2 in a period.').waitFor();
    await page.getByText('It would add nothing to your total.').waitFor();
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('tells the member why when it is turned down, and ties the claim made again to it', async () => {
    const { page, complaints } = await open('cpd.ima', '#/staff/cpd');
    assert.deepEqual(await findTroubles(page), []);
    assert.deepEqual(await violations(page), []);
    await sameAria(page, 'staff-cpd');
    await page.getByRole('button', { name: /^Turn down Leaflet on bailiffs for the centre of / }).click();
    const dialog = page.getByRole('dialog', { name: 'Turn down “Leaflet on bailiffs for the centre”?' });
    await dialog.getByRole('button', { name: 'Turn down' }).click();
    await dialog.getByText('Say why it is not approved.').waitFor();
    assert.equal(await focusedName(page), 'Why it is not approved');
    assert.deepEqual(await violations(page), []);
    assert.deepEqual(await findTroubles(page), []);
    const why = 'Please attach the leaflet itself.';
    await dialog.getByLabel('Why it is not approved').fill(why);
    await dialog.getByRole('button', { name: 'Turn down' }).click();
    await page
      .getByText('“Leaflet on bailiffs for the centre” is not approved, and the member is told why.')
      .first()
      .waitFor();
    await settle(page);
    const [letter] = await emails(page);
    assert.match(letter, /Your CPD activity has not been approved/);
    assert.ok(letter.includes(`Why: ${why}`), letter);

    await page.getByText('Not approved', { exact: true }).click();
    await settle(page);
    await page.locator('guild-cpd-queue li[data-row]', { hasText: why }).waitFor();

    await become(page, 'cpd-pending');
    await goTo(page, '#/cpd');
    const turnedDown = claims(page).filter({ hasText: why });
    assert.match(
      (await said(turnedDown))[0],
      /Not approved .* Why it was not approved Please attach the leaflet itself\./,
    );
    await turnedDown.getByRole('link', { name: 'Submit it again: Leaflet on bailiffs for the centre' }).click();
    await settle(page);
    await page.getByText('“Leaflet on bailiffs for the centre” was not approved').waitFor();
    assert.equal(await page.getByLabel('What did you do?').inputValue(), 'Leaflet on bailiffs for the centre');
    assert.equal(await page.getByLabel('Day it was done').inputValue(), '2026-11-19');
    assert.deepEqual(await findTroubles(page), []);
    assert.deepEqual(await violations(page), []);
    await sameAria(page, 'cpd-submit-again');
    await attach(page, 'leaflet.pdf', pdf());
    await page.getByRole('button', { name: 'Submit for review' }).click();
    await page.getByText('“Leaflet on bailiffs for the centre” awaits review, for 2 points.').first().waitFor();

    await goTo(page, '#/cpd');
    const [again, before] = await said(claims(page).filter({ hasText: 'Leaflet on bailiffs' }));
    const both = [again, before].sort();
    assert.match(both[0], /Awaiting review .* Submitted again after it was turned down\./);
    assert.match(both[1], /Not approved .* Submitted again since\./);
    await become(page, 'cpd.ima');
    await goTo(page, '#/staff/cpd');
    const queued = page.locator('guild-cpd-queue li[data-row]', { hasText: 'Leaflet on bailiffs' });
    await queued.getByText('Submitted again').waitFor();
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('is submitted by keyboard alone, on a phone', async () => {
    const { page, complaints } = await open('cpd-met', '#/', { width: 390 });
    await goTo(page, '#/cpd/submit');
    assert.equal(await focusedName(page), 'Submit a CPD activity');
    await pressTabTo(page, 'What did you do?', { most: 5 });
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Say what you did.' }).waitFor();
    await pressTabTo(page, 'Say what you did.', { most: 3 });
    await page.keyboard.press('Enter');
    assert.equal(await focusedName(page), 'What did you do?');
    await page.keyboard.type('Money advice group, Leeds');
    await page.keyboard.press('Tab');
    await page.keyboard.type('10112026');
    await pressTabTo(page, 'Kind of activity', { most: 4 });
    await page.keyboard.type('Meeting or forum: full');
    await pressTabTo(page, /^Evidence, as a PDF/, { most: 2 });
    const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.keyboard.press('Enter')]);
    await chooser.setFiles({ name: 'minutes.pdf', mimeType: 'application/pdf', buffer: pdf() });
    await page.getByText(/minutes\.pdf .* is attached\./).waitFor();
    await pressTabTo(page, 'Submit for review', { most: 3 });
    await page.keyboard.press('Enter');
    await page.getByText('“Money advice group, Leeds” awaits review, for 2 points.').first().waitFor();
    await settle(page);
    assert.equal(await focusedName(page), 'What did you do?');
    assert.deepEqual(await findTroubles(page), []);
    const { rows } = await look(page, 'cpd/history');
    const { doneOn, stage, hasEvidence } = rows.find(({ title }) => title === 'Money advice group, Leeds');
    assert.equal(stage, 'submitted');
    assert.ok(hasEvidence);
    assert.match(doneOn, /^2026-1[01]-1[01]$/);
    assert.deepEqual(complaints, []);
    await page.close();
  });

  it('is reviewed by keyboard alone: several at once, one by its key, one turned down', async () => {
    const { page, complaints } = await open('cpd.ima', '#/staff/cpd');
    const titles = () => said(page.locator('guild-cpd-queue .title'));
    assert.deepEqual(await titles(), [
      'Northern money advice forum',
      'Welsh for advice workers',
      'Shadowing a colleague at the hearing',
      'Leaflet on bailiffs for the centre',
    ]);
    await pressTabTo(page, 'Tick Northern money advice forum of William Tattersall');
    await page.keyboard.press('Space');
    await page.keyboard.press('j');
    assert.match(await focusedName(page), /^Tick Welsh for advice workers/);
    await page.keyboard.press('Space');
    await pressTabTo(page, 'Approve the 2 ticked');
    await page.keyboard.press('Enter');
    await page.getByText('2 activities are approved.').first().waitFor();
    await settle(page);
    assert.match(await focusedName(page), /^Tick Shadowing a colleague at the hearing/);

    await page.keyboard.press('r');
    await page.getByRole('dialog', { name: 'Turn down “Shadowing a colleague at the hearing”?' }).waitFor();
    assert.equal(await focusedName(page), 'Why it is not approved');
    await page.keyboard.type('The note is of another hearing.');
    await pressTabTo(page, 'Turn down', { most: 2 });
    await page.keyboard.press('Enter');
    await page.getByText('“Shadowing a colleague at the hearing” is not approved').first().waitFor();
    await settle(page);
    assert.match(await focusedName(page), /^Tick Leaflet on bailiffs/);

    await page.keyboard.press('a');
    await page.getByText('“Leaflet on bailiffs for the centre” is approved: 2 points.').first().waitFor();
    await settle(page);
    await page.getByText('Nothing awaits review.').waitFor();
    assert.ok(
      await page.evaluate(() => document.activeElement.shadowRoot?.activeElement?.matches('[part~=empty]')),
      'focus goes to what says that nothing is left',
    );
    assert.deepEqual(await violations(page), []);
    assert.equal((await emails(page)).length, 4);

    await pressTabTo(page, 'Approved', { key: 'Shift+Tab' });
    await page.keyboard.press('Enter');
    await settle(page);
    await pressTabTo(page, /^Take the review back: Leaflet on bailiffs/);
    await page.keyboard.press('Enter');
    await page.getByText('“Leaflet on bailiffs for the centre” awaits review again.').first().waitFor();
    assert.deepEqual(await findTroubles(page), []);
    assert.deepEqual(complaints, []);
    await page.close();
  });
});
