import { spawn } from 'node:child_process';
import { chromium } from 'playwright-core';
import { findChromium } from '../../lib/chromium.mjs';

/**
 * Starts a Chromium of its own over a profile, which can be killed as a power cut would end it: with all its
 * processes, at once, and without a word to any of them.
 *
 * @param {string} profile a folder
 */
export async function startChromium(profile) {
  const process_ = spawn(
    findChromium(),
    [
      '--headless=new',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-dev-shm-usage',
      '--disable-background-networking',
      '--no-first-run',
      '--remote-debugging-port=0',
      '--enable-logging=stderr',
      `--user-data-dir=${profile}`,
      'about:blank',
    ],
    // A group of its own: what is killed is what was started here.
    { detached: true, stdio: ['ignore', 'ignore', 'pipe'] },
  );
  const ended = new Promise((resolve) => process_.once('exit', resolve));
  let said = '';
  const address = await new Promise((resolve, reject) => {
    process_.stderr.on('data', (data) => {
      said += data;
      const [, found] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
      if (found) resolve(found);
    });
    void ended.then(() => reject(new Error(`Chromium ended: ${said}`)));
  });
  const browser = await chromium.connectOverCDP(address);
  return {
    context: browser.contexts()[0],
    /** What it complained of about its databases. */
    saidOfDatabases: () =>
      said
        .split('\n')
        .filter((line) => line.includes('/indexed_db/'))
        .join('\n'),
    kill: async () => {
      if (process_.exitCode !== null || process_.signalCode !== null) return;
      process.kill(-process_.pid, 'SIGKILL');
      await ended;
      await browser.close();
    },
  };
}
