import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { cruise } from 'dependency-cruiser';
import { cruised, forbidden } from '../doors.config.mjs';

/**
 * Follows every import of a tree, those of types included, and holds it to the rules.
 *
 * Imports between workspaces are led to the sources, so that nothing needs to be built and a rule sees the file
 * that somebody wrote, not what it was compiled to.
 *
 * @param {string} base the root of the tree, an absolute path
 * @returns {Promise<{ modules: number, violations: { rule: string, comment: string, from: string, to: string }[] }>}
 */
export async function violationsIn(base) {
  const folders = cruised.filter((folder) => existsSync(join(base, folder)));
  const { output } = await cruise(
    folders,
    {
      baseDir: base,
      validate: true,
      ruleSet: { forbidden },
      tsPreCompilationDeps: true,
      doNotFollow: { path: '(?:^|/)(?:node_modules|dist)/' },
      exclude: { path: '(?:^|/)dist/' },
      moduleSystems: ['es6', 'cjs'],
    },
    {
      alias: aliases(base),
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'node', 'default', 'require'],
      extensions: ['.ts', '.d.ts', '.js', '.mjs', '.cjs', '.json'],
    },
  );
  const comments = new Map(forbidden.map(({ name, comment }) => [name, comment]));
  return {
    modules: output.summary.totalCruised,
    violations: output.summary.violations.map(({ rule, from, to }) => ({
      rule: rule.name,
      comment: comments.get(rule.name) ?? '',
      from,
      to,
    })),
  };
}

/** What a rulebook has modules of its own for, made from the same JSON: its further languages, and its compiled rules. */
const beside = ['cy', 'rules'];

/** From a workspace's name and each of its doors to the source behind it. */
function aliases(base) {
  const { workspaces } = JSON.parse(readFileSync(join(base, 'package.json'), 'utf8'));
  const found = beside.map((part) => ({
    name: `@guildhall/rules/*.${part}`,
    alias: join(base, 'rules/*.json'),
    onlyModule: false,
  }));
  for (const workspace of workspaces) {
    const manifest = join(base, workspace, 'package.json');
    if (!existsSync(manifest)) continue;
    const { name, exports = {} } = JSON.parse(readFileSync(manifest, 'utf8'));
    for (const [door, target] of Object.entries(exports)) {
      const file = typeof target === 'string' ? target : target.default;
      const source =
        workspace === 'rules'
          ? rulebookOf(file)
          : file.startsWith('./types/')
            ? './package.json'
            : file.replace('./dist/', './src/').replace(/[.]js$/, '.ts');
      found.push({ name: join(name, door), alias: join(base, workspace, source), onlyModule: !door.includes('*') });
    }
  }
  // Whole names first, then the narrower wildcards: the first that fits is taken.
  return found.sort((a, b) => Number(b.onlyModule) - Number(a.onlyModule));
}

/**
 * The rulebooks have no sources but themselves: what is in dist is made from the JSON of the same name. The lists of
 * all of them are made too, and the package.json stands for them. So it does for the types that are made from the elements' manifest.
 */
const rulebookOf = (file) =>
  /^[.]\/dist\/\w+[.]js$/.test(file) ? './package.json' : file.replace('./dist/', './').replace(/[.]js$/, '.json');
