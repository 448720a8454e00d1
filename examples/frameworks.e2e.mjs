import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';
import { launch, open } from '../packages/tooling/lib/browser.mjs';
import { serve } from '../packages/tooling/lib/server.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const frameworks = [
  { name: 'React', folder: '6-react' },
  { name: 'Vue', folder: '7-vue' },
  { name: 'Svelte', folder: '8-svelte' },
];

describe('the pages that are built with a framework', () => {
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

  for (const { name, folder } of frameworks) {
    it(`${name}: somebody cancels a place, and sees it done, under the strict policy`, async () => {
      const { page, complaints } = await open(browser, `${server.address}examples/${folder}/`);
      const cancel = page.getByRole('button', { name: /^Cancel .+, / }).first();
      await cancel.waitFor();
      const id = await cancel.evaluate((button) => button.closest('[data-booking]').dataset.booking);
      await cancel.click();

      const element = page.locator('guild-cancellation');
      await element.getByText('if you give it up today, ').waitFor();
      assert.equal(await element.getByRole('heading').first().getAttribute('aria-level'), '3');
      assert.equal(await element.evaluate((one) => one.shown.quotes[0].bookingId), id);
      assert.equal(await element.getByText('What cancelling costs is on its way.').isVisible(), false);

      await page.getByRole('button', { name: 'Put this away' }).click();
      assert.equal(await element.count(), 0);
      await page.getByRole('button', { name: 'Show it again' }).click();
      await element.getByText('if you give it up today, ').waitFor();

      await page.evaluate(axe);
      for (const colorScheme of ['light', 'dark']) {
        await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
        const { violations } = await page.evaluate(() => globalThis.axe.run());
        assert.deepEqual(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(', ')}`),
          [],
          colorScheme,
        );
      }

      const heard = page.locator('.cancelling output');
      assert.equal(await heard.textContent(), '0');
      await element.getByRole('button', { name: 'Cancel this place' }).click();
      const dialog = element.getByRole('dialog');
      await dialog.waitFor();
      await dialog.getByRole('button', { name: 'Cancel this place' }).click();
      await page.getByText('The place is cancelled.').first().waitFor();
      await page.locator(`[data-booking="${id}"]:not([data-stage="cancelled"])`).waitFor({ state: 'detached' });
      assert.equal(await heard.textContent(), '1');
      assert.deepEqual(complaints, []);
      await page.close();
    });
  }
});

// The questions of custom-elements-everywhere.com, asked of small elements and of ours.
describe('what a framework hands to elements', () => {
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

  for (const { name, folder } of frameworks) {
    describe(name, () => {
      let page;
      let complaints;
      beforeEach(async () => {
        ({ page, complaints } = await open(browser, `${server.address}examples/${folder}/checks/`));
      });
      afterEach(async () => {
        assert.deepEqual(complaints, []);
        await page.close();
      });
      const again = async (times = 1) => {
        for (let time = 0; time < times; time += 1) await page.getByRole('button', { name: 'Again' }).click();
      };
      const define = async () => {
        await page.evaluate(() => document.dispatchEvent(new Event('define-late')));
        await page.evaluate(() =>
          Promise.all(['check-late', 'guild-portal'].map((tag) => customElements.whenDefined(tag))),
        );
      };
      const heard = () => page.locator('#heard').textContent();

      it('attributes reach an element, and follow', async () => {
        const told = () => page.locator('#handed').getAttribute('data-told');
        assert.equal(await told(), 'turn 0');
        await again();
        assert.equal(await told(), 'turn 1');
        assert.equal(await page.locator('#handed').getAttribute('aria-label'), 'A target');
      });

      it('properties reach an element as they are: booleans, numbers, texts, lists and objects', async () => {
        await again();
        const taken = await page.locator('#handed').evaluate(({ bool, num, str, list, thing, deepThing }) => ({
          bool,
          num,
          str,
          list,
          thing,
          deepThing,
        }));
        assert.deepEqual(taken, {
          bool: true,
          num: 43,
          str: 'text',
          list: ['a', 'b'],
          thing: { name: 'guild' },
          deepThing: { name: 'guild' },
        });
      });

      if (name === 'Svelte') {
        it('cannot set a field that is no accessor of the class, because Svelte looks for setters and else writes an attribute', async () => {
          assert.equal(await page.locator('#handed').evaluate(({ field }) => field), undefined);
          assert.equal(await page.locator('#handed').getAttribute('field'), '[object Object]');
        });
      } else {
        it('properties reach a field that is no accessor of the class too', async () => {
          assert.deepEqual(await page.locator('#handed').evaluate(({ field }) => field), { name: 'guild' });
        });
      }

      it('events are heard under names in lower case, with hyphens, in camel case and in Pascal case', async () => {
        await page.locator('#telling').evaluate((element) => element.tell());
        await page.getByText('PascalName').waitFor();
        assert.equal(await heard(), 'lowercase kebab-name camelName PascalName');
      });

      it('children are kept, and changed, in the same element', async () => {
        await page.locator('#shell').evaluate((element) => (element.mark = 'same'));
        assert.equal(await page.locator('#shell').innerText(), 'Turn 0');
        await again();
        assert.match(await page.locator('#shell').innerText(), /^Turn 1\s+odd$/);
        await again();
        assert.equal(await page.locator('#shell').innerText(), 'Turn 2');
        assert.equal(await page.locator('#shell').evaluate(({ mark }) => mark), 'same');
      });

      it('children are seen and changed while an element is not defined yet, and kept when it is', async () => {
        await again();
        assert.match(await page.locator('#late').innerText(), /^Turn 1\s+odd$/);
        assert.equal(await page.locator('#late').getAttribute('kind'), 'late');
        await define();
        assert.match(await page.locator('#late').innerText(), /^Turn 1\s+odd$/);
        await again();
        assert.equal(await page.locator('#late').innerText(), 'Turn 2');
        assert.equal(await page.locator('#ours-late').innerText(), 'Turn 2');
      });

      if (name === 'React') {
        it('cannot set properties before an element is defined, because React looks for them on it and else writes an attribute; one that changes afterwards arrives', async () => {
          const thing = () => page.locator('#late').evaluate((element) => element.thing);
          assert.equal(await page.locator('#late').getAttribute('thing'), '[object Object]');
          await define();
          assert.equal(await thing(), undefined);
          await again(2);
          assert.deepEqual(await thing(), { name: 'guild', turn: 2 });
        });
      } else {
        it('properties set before an element is defined are taken up, by a small one and by ours', async () => {
          await define();
          assert.deepEqual(await page.locator('#late').evaluate((element) => element.thing), { name: 'guild' });
          const watches = (element) => typeof element.connection?.watch;
          assert.equal(await page.locator('#ours-late').evaluate(watches), 'function');
          await again(2);
          assert.deepEqual(await page.locator('#late').evaluate((element) => element.thing), {
            name: 'guild',
            turn: 2,
          });
        });
      }

      it('our elements take attributes, views and texts, and their wishes are heard and answered', async () => {
        const ours = page.locator('#ours');
        await ours.getByText('if you give it up today, ').waitFor();
        assert.equal(await ours.getByRole('heading').first().getAttribute('aria-level'), '3');
        assert.equal(await ours.evaluate(({ bookingIds }) => bookingIds), 'b1');
        await ours.getByRole('button', { name: 'Cancel this place' }).click();
        await ours.getByRole('dialog').getByRole('button', { name: 'Cancel this place' }).click();
        await ours.getByText('The place is cancelled. Nothing was charged.').waitFor();
        // A framework draws what it heard in its own time.
        for (let turn = 0; turn < 100 && (await heard()) === ''; turn += 1) await page.waitForTimeout(20);
        assert.equal(await heard(), 'bookings/cancel');
        await again();
        assert.equal(await ours.locator('> p').textContent(), 'Turn 1');
        await ours.getByText('The place is cancelled. Nothing was charged.').waitFor();
      });
    });
  }
});
