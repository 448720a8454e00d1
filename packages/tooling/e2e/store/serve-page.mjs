import { createServer } from 'node:http';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';
import { dexieAsModule } from '../../lib/dexie.mjs';

/**
 * Bundles the page of the store's tests and serves it to this machine.
 *
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function servePage() {
  const bundle = await rollup({
    input: new URL('./page.mjs', import.meta.url).pathname,
    // What is untidy inside a dependency is not ours to mend.
    onwarn() {},
    plugins: [dexieAsModule, nodeResolve({ exportConditions: ['production', 'default'] })],
  });
  // Small and cached, for it is loaded hundreds of times.
  const { output } = await bundle.generate({ format: 'es', plugins: [terser({ module: true })] });
  await bundle.close();
  const files = {
    '/': ['text/html', '<!doctype html><title>Store</title><script type="module" src="/page.js"></script>'],
    '/page.js': ['text/javascript', output[0].code],
  };
  const server = createServer(({ url }, response) => {
    const [path] = url.split('?');
    const [type, text] = files[path] ?? ['text/plain', ''];
    response.writeHead(path in files ? 200 : 404, {
      'content-type': `${type}; charset=utf-8`,
      'cache-control': 'max-age=600',
    });
    response.end(text);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
