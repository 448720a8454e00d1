// The analyzer reads the sources and writes their paths; a page loads what they were compiled to.
const published = (path) => path.replace(/^\/?src\/(.*)\.(?:ts|js)$/, 'dist/$1.js');

function rewrite(node) {
  if (node === null || typeof node !== 'object') return;
  for (const key of ['path', 'module']) if (typeof node[key] === 'string') node[key] = published(node[key]);
  Object.values(node).forEach(rewrite);
}

/** Tags are defined by `defineOnce('guild-…', Class)`, which the analyzer knows nothing of. */
const tags = () => {
  const defined = new Map();
  return {
    name: 'defined-once',
    analyzePhase: ({ ts, node, moduleDoc }) => {
      if (!ts.isCallExpression(node) || node.expression.getText() !== 'defineOnce') return;
      const [tag, constructor] = node.arguments;
      if (!tag || !constructor || !ts.isStringLiteral(tag)) return;
      defined.set(constructor.getText(), tag.text);
      moduleDoc.exports ??= [];
      moduleDoc.exports.push({
        kind: 'custom-element-definition',
        name: tag.text,
        declaration: { name: constructor.getText(), module: moduleDoc.path.replace('.define.', '.') },
      });
    },
    packageLinkPhase: ({ customElementsManifest }) => {
      for (const module of customElementsManifest.modules) {
        // Where tags are defined, the one that is defined is a variable.
        module.exports = module.exports?.filter(
          ({ kind, name }) => kind !== 'custom-element-definition' || name.includes('-'),
        );
        for (const declaration of module.declarations ?? []) {
          const tagName = declaration.kind === 'class' ? defined.get(declaration.name) : undefined;
          if (tagName) Object.assign(declaration, { tagName, customElement: true });
        }
      }
    },
  };
};

export default {
  globs: ['src/**/*.ts'],
  exclude: ['src/**/*.test.ts'],
  outdir: '.',
  litelement: true,
  plugins: [
    tags(),
    { name: 'published-paths', packageLinkPhase: ({ customElementsManifest }) => rewrite(customElementsManifest) },
  ],
};
