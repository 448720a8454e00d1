import { createServer } from 'node:http';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import commonjs from '@rollup/plugin-commonjs';
import { rollup } from 'rollup';
import { dexieAsModule } from './dexie.mjs';

/**
 * Bundles one module with all it imports, now or later, and serves a page that loads it to this machine only.
 *
 * @param {string} input the module's path
 * @returns {Promise<{ address: string, close: () => Promise<void> }>}
 */
export async function serveBundle(input) {
  const bundle = await rollup({
    input,
    // What is untidy inside a dependency is not ours to mend.
    onwarn() {},
    plugins: [
      dexieAsModule,
      nodeResolve({ browser: true, exportConditions: ['production', 'browser', 'default'], preferBuiltins: false }),
      commonjs(),
    ],
  });
  const { output } = await bundle.generate({ format: 'es', entryFileNames: 'page.js' });
  await bundle.close();
  const files = new Map(output.map(({ fileName, code, source }) => [`/${fileName}`, code ?? source]));
  files.set('/', '<!doctype html><title>Page</title><script type="module" src="/page.js"></script>');
  const server = createServer(({ url }, response) => {
    const [path] = url.split('?');
    const type = path === '/' ? 'text/html' : 'text/javascript';
    response.writeHead(files.has(path) ? 200 : 404, { 'content-type': `${type}; charset=utf-8` });
    response.end(files.get(path) ?? '');
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
