import { open } from './browser.mjs';

const PAGE = 'examples/3-ima-portal/';
const LONGEST = 60_000;

/**
 * Opens the example portal of the IMA with a world of its own, as somebody, and waits until everything shows.
 *
 * @param {import('playwright-core').Browser} browser
 * @param {string} address of the server, with a slash at the end
 * @param {{ actor?: string, hash?: string, width?: number, height?: number, path?: string }} [options] the `key` of
 *   somebody of the made-up world, the empty text for nobody; where in the page to begin; another page than the portal
 * @returns {Promise<{ page: import('playwright-core').Page, complaints: string[] }>} `complaints` goes on growing
 */
export async function openPortal(browser, address, options = {}) {
  const { actor = 'cpd-met', hash = '#/', width, height, path = PAGE } = options;
  const opened = await open(browser, `${address}${path}?actor=${encodeURIComponent(actor)}${hash}`, {
    ...(width && { width }),
    ...(height && { height }),
  });
  await settle(opened.page);
  return opened;
}

/** Goes to a place of a page by what follows its `#`, and waits until everything shows. */
export async function goTo(page, hash) {
  await page.evaluate(async (to) => {
    if (location.hash === to) return;
    const gone = new Promise((resolve) => addEventListener('hashchange', resolve, { once: true }));
    location.hash = to;
    await gone;
  }, hash);
  await settle(page);
}

/** Becomes somebody else by the demonstration bar. The portal goes to their first page. */
export async function become(page, actor) {
  await page.evaluate((key) => {
    const select = document.querySelector('demo-bar [name=actor]');
    select.value = key;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, actor);
  await settle(page);
}

/** Waits until the demonstration is ready, and every element of the page is there and waits for nothing. */
export async function settle(page) {
  await page.waitForFunction(
    () => {
      const bar = document.querySelector('demo-bar');
      return bar === null || (bar.childElementCount > 0 && !bar.hasAttribute('aria-busy'));
    },
    undefined,
    { timeout: LONGEST },
  );
  await page.evaluate(async () => {
    const within = (root) =>
      [...root.querySelectorAll('*')].flatMap((one) => [one, ...(one.shadowRoot ? within(one.shadowRoot) : [])]);
    const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const isBusy = () =>
      within(document.body).some((one) => one.matches('[part=root][aria-busy=true], :not(:defined)'));
    for (let tries = 0; tries < 100; tries += 1) {
      await Promise.all(within(document.body).map((one) => one.updateComplete));
      await frame();
      await frame();
      if (!isBusy()) return;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  });
}

/**
 * Presses Tab until what has the focus has an accessible name.
 *
 * @param {import('playwright-core').Page} page
 * @param {string | RegExp} name the whole name, or what it has to match
 * @param {{ most?: number, key?: string }} [options] how often to press at most, 100 unless told; another key than Tab
 * @throws when it is not reached, with the names that were
 */
export async function pressTabTo(page, name, { most = 100, key = 'Tab' } = {}) {
  const fits = (text) => (typeof name === 'string' ? text === name : name.test(text));
  const passed = [];
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press(key);
    const at = await focusedName(page);
    if (fits(at)) return;
    if (passed.at(-1) !== at) passed.push(at);
  }
  throw new Error(`${key} never reached ${name}. It passed: ${passed.join(' | ')}`);
}

/** The accessible name of what has the focus, inside shadow roots too, as the browser tells assistive technology. */
export async function focusedName(page) {
  const session = await sessionOf(page);
  const { result } = await session.send('Runtime.evaluate', {
    expression: `(() => {
      let at = document.activeElement;
      while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
      return at;
    })()`,
  });
  if (result.objectId === undefined) return '';
  const { nodes } = await session.send('Accessibility.getPartialAXTree', {
    objectId: result.objectId,
    fetchRelatives: false,
  });
  return String(nodes[0]?.name?.value ?? '').trim();
}

const sessions = new WeakMap();
function sessionOf(page) {
  if (!sessions.has(page)) sessions.set(page, page.context().newCDPSession(page));
  return sessions.get(page);
}
