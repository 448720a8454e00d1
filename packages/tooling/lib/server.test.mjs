import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { serve } from './server.mjs';

describe('serve', () => {
  let server;
  before(async () => (server = await serve({ port: 0 })));
  after(() => server.close());
  const status = async (path, options) => (await fetch(new URL(path, server.address), options)).status;

  it('serves rulebooks as JSON straight from the folder', async () => {
    const response = await fetch(new URL('rules/package.json', server.address));
    assert.equal(response.headers.get('content-type'), 'application/json; charset=utf-8');
    assert.equal((await response.json()).name, '@guildhall/rules');
  });

  it('serves nothing outside the folders it names', async () => {
    for (const path of ['package.json', 'rules/%2e%2e/package.json', 'examples/..%2fpackage.json', '.git/HEAD']) {
      assert.equal(await status(path), 404, path);
    }
    assert.equal(await status('rules/%00.json'), 400);
  });

  it('serves nothing but JSON from the rules', async () => {
    assert.equal(await status('rules/README.md'), 404);
  });

  it('serves a page that is built with a framework as it was built, and not its sources', async () => {
    const page = await (await fetch(new URL('examples/6-react/', server.address))).text();
    assert.match(page, /src=".[/]assets[/]/);
    assert.doesNotMatch(page, /main[.]tsx/);
    assert.equal(await status('examples/6-react/package.json'), 404);
    assert.equal(await status('examples/6-react/vite.config.js'), 404);
    assert.equal(await status('examples/6-react'), 200);
  });

  it('answers questions only', async () => {
    assert.equal(await status('rules/package.json', { method: 'POST' }), 405);
    assert.equal(await status('rules/package.json', { method: 'HEAD' }), 200);
  });

  it('says which port is taken', async () => {
    const port = Number(new URL(server.address).port);
    await assert.rejects(serve({ port }), new RegExp(`Port ${port} is taken`));
  });

  it('takes the first free port when none is named', async () => {
    const first = await serve();
    const second = await serve();
    assert.ok(Number(new URL(second.address).port) > Number(new URL(first.address).port));
    await Promise.all([first.close(), second.close()]);
  });
});
