/**
 * The text of what has the focus, inside shadow roots too: what is read out where it has no name of its own, such as a
 * summary of mistakes.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<string>}
 */
export const focusedText = (page) =>
  page.evaluate(() => {
    let at = document.activeElement;
    while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
    return at === document.body ? '' : (at?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
  });
