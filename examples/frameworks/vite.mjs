import { fileURLToPath } from 'node:url';
import { at } from '../../packages/tooling/lib/paths.mjs';

/**
 * What the pages that are built with a framework have in common: where they go, and nothing inline, so that they run
 * under a strict policy.
 *
 * @param {string} folder of the example, as a URL
 * @param {import('vite').UserConfig['plugins']} plugins the framework's own
 * @returns {import('vite').UserConfig}
 */
export const builtPage = (folder, plugins) => {
  const root = fileURLToPath(folder);
  const name = root.split(/[/\\]/).filter(Boolean).at(-1);
  return {
    root,
    base: './',
    plugins,
    publicDir: false,
    logLevel: 'warn',
    cacheDir: at(`node_modules/.cache/vite/${name}`),
    build: {
      outDir: at(`examples/dist/${name}`),
      emptyOutDir: true,
      target: 'es2022',
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      chunkSizeWarningLimit: 1000,
      rolldownOptions: {
        input: [`${root}/index.html`, `${root}/checks/index.html`],
        // What one page loads at once another may load later.
        checks: { ineffectiveDynamicImport: false },
      },
    },
  };
};
