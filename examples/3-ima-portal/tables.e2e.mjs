import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from '../../packages/tooling/lib/browser.mjs';
import { openPortal } from '../../packages/tooling/lib/portal-page.mjs';
import { portalRoutes, visit } from '../../packages/tooling/lib/portal-routes.mjs';
import { serve } from '../../packages/tooling/lib/server.mjs';

const WITH_TABLES = [
  'home',
  'about me',
  'invoice',
  'statement',
  'staff attendance',
  'staff members',
  'staff audit',
  'staff invoices',
  'staff accounts',
];
const ROLES = {
  table: ['table'],
  thead: ['rowgroup'],
  tbody: ['rowgroup'],
  tfoot: ['rowgroup'],
  tr: ['row'],
  td: ['cell'],
  th: ['columnheader', 'rowheader'],
};

describe('tables on a phone', { timeout: 180_000 }, () => {
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

  it('are still told as tables where they fold, each cell with its head', async () => {
    const { page, complaints } = await openPortal(browser, server.address, { width: 390, height: 6000 });
    // As tall as that, every row is drawn: what waits to be scrolled to is told only then.
    const session = await page.context().newCDPSession(page);
    let seen = 0;
    for (const route of portalRoutes.filter(({ name }) => WITH_TABLES.includes(name))) {
      assert.equal(await visit(page, route), undefined, route.name);
      const folded = await page.evaluate(inPage);
      assert.ok(folded.length > 0, `${route.name} has no table that folds`);
      // Not every browser keeps the role of what is no longer laid out as a table: each has to be told.
      for (const { parts } of folded) {
        for (const { tag, role } of parts) {
          assert.ok(ROLES[tag].includes(role), `${route.name}: a ${tag} whose role is ${role}`);
        }
      }
      const { nodes } = await session.send('Accessibility.getFullAXTree');
      const told = (...roles) => nodes.filter(({ ignored, role }) => !ignored && roles.includes(role?.value));
      const drawn = (...roles) =>
        folded.flatMap(({ parts }) => parts).filter(({ role, isShown }) => isShown && roles.includes(role)).length;
      for (const role of ['table', 'row', 'rowheader', 'cell', 'columnheader']) {
        assert.equal(told(role).length, drawn(role), `${route.name}: every ${role} is told`);
      }
      // A head that is hidden from everybody would be missed from both counts.
      for (const { parts } of folded) {
        assert.ok(
          parts.some(({ role, isShown }) => role === 'columnheader' && isShown),
          `${route.name}: a table without its heads`,
        );
      }
      for (const head of told('columnheader')) assert.notEqual(head.name.value.trim(), '', route.name);
      seen += folded.length;
    }
    assert.ok(seen >= WITH_TABLES.length);
    assert.deepEqual(complaints, []);
    await page.close();
  });
});

/** The tables of a page that no longer lie as tables, with the parts of each. Runs in the page. */
function inPage() {
  const within = (root) =>
    [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? within(one.shadowRoot) : [])]);
  return within(document.querySelector('main'))
    .filter((one) => one.matches('table') && one.checkVisibility())
    .filter((table) => getComputedStyle(table.querySelector('tbody tr > *')).display !== 'table-cell')
    .map((table) => ({
      parts: [table, ...table.querySelectorAll('thead, tbody, tfoot, tr, td, th')].map((part) => ({
        tag: part.localName,
        role: part.getAttribute('role'),
        isShown: part.checkVisibility(),
      })),
    }));
}
