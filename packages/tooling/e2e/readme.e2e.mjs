import assert from 'node:assert/strict';
import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { it } from 'node:test';
import { launch, open } from '../lib/browser.mjs';
import { at } from '../lib/paths.mjs';

// A server that knows nothing of Guildhall: two folders put where the README says, and its page.
const [, pageOfReadme] = /```html\n([\s\S]+?)```/.exec(readFileSync(at('README.md'), 'utf8'));
const folders = { '/guildhall/': 'elements/dist/browser', '/rules/': 'rules' };
const types = { js: 'text/javascript', json: 'application/json' };

function answer({ url }, response) {
  const { pathname } = new URL(url, 'http://localhost');
  const [prefix, folder] = Object.entries(folders).find(([each]) => pathname.startsWith(each)) ?? [];
  const file = folder && at(join(folder, pathname.slice(prefix.length)));
  if (pathname === '/') {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(pageOfReadme);
  } else if (file && existsSync(file) && statSync(file).isFile()) {
    response.setHeader('content-type', types[file.split('.').at(-1)] ?? 'text/plain');
    createReadStream(file).pipe(response);
  } else {
    // A browser asks for an icon by itself.
    response.statusCode = pathname === '/favicon.ico' ? 204 : 404;
    response.end();
  }
}

it('the page of the README works on any site, and answers anew when the rulebook that lies there is edited', async () => {
  const server = createServer(answer);
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const browser = await launch();
  try {
    const { page, complaints } = await open(browser, `http://127.0.0.1:${server.address().port}/`);
    const shown = () => page.evaluate(() => document.querySelector('guild-cpd-summary').shown);
    assert.deepEqual([(await shown()).answer, (await shown()).points], ['no', { have: 0, need: 16 }]);
    const rulebook = JSON.parse(readFileSync(at('rules/cpd/ima.json'), 'utf8'));
    for (const dated of Object.values(rulebook.parameters.minimumPoints.values)) dated.value = 20;
    await page.route('**/rules/cpd/ima.json', (route) => route.fulfill({ json: rulebook }));
    await page.reload({ waitUntil: 'networkidle' });
    assert.equal((await shown()).points.need, 20);
    assert.deepEqual(complaints, []);
  } finally {
    await browser.close();
    server.close();
    server.closeAllConnections();
  }
});
