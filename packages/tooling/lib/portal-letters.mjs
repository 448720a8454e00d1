/**
 * The emails that were sent on the example portal, the latest first, as the demonstration bar shows them.
 *
 * @param {import('playwright-core').Page} page
 * @returns {Promise<{ to: string, subject: string, text: string, hash?: string }[]>} `hash` is what follows the # of
 *   the address that the email links to, where it links to one
 */
export const letters = (page) =>
  page.evaluate(() =>
    [...document.querySelectorAll('demo-bar .demo-letters > details')].map((letter) => {
      const link = letter.querySelector('a')?.href;
      return {
        to: letter.querySelector('summary span').textContent.replace(/^to /, ''),
        subject: letter.querySelector('strong').textContent,
        text: letter.querySelector('.demo-letter').textContent,
        ...(link && { hash: new URL(link).hash }),
      };
    }),
  );

/** Waits until so many emails have been sent. @returns {Promise<Awaited<ReturnType<typeof letters>>>} those emails */
export async function lettersOnceThere(page, count) {
  await page.waitForFunction(
    (wanted) => document.querySelectorAll('demo-bar .demo-letters > details').length >= wanted,
    count,
    { timeout: 20_000 },
  );
  return letters(page);
}
