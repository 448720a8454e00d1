// The analyzer reads the sources and writes their paths; a page loads what they were compiled to.
const published = (path) => path.replace(/^\/?src\/(.*)\.(?:ts|js)$/, 'dist/$1.js');

function rewrite(node) {
  if (node === null || typeof node !== 'object') return;
  for (const key of ['path', 'module']) if (typeof node[key] === 'string') node[key] = published(node[key]);
  Object.values(node).forEach(rewrite);
}

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts'],
  outdir: '.',
  litelement: true,
  plugins: [
    { name: 'published-paths', packageLinkPhase: ({ customElementsManifest }) => rewrite(customElementsManifest) },
  ],
};
