import { readFileSync } from 'node:fs';
import { OptionDefaults } from 'typedoc';
import { at } from './lib/paths.mjs';

/** The source behind each door that a workspace's package.json opens. */
function doorsOf(workspace) {
  const { exports } = JSON.parse(readFileSync(at(`${workspace}/package.json`), 'utf8'));
  return Object.values(exports)
    .map((target) => target.default ?? '')
    .filter((file) => file.startsWith('./dist/') && !file.includes('*'))
    .map((file) => at(`${workspace}/${file.replace('./dist/', 'src/').replace(/\.js$/, '.ts')}`));
}

/**
 * One page of documentation for each door of a package. What is exported and not documented is an error here,
 * so that a promise cannot be left out.
 *
 * @type {Partial<import('typedoc').TypeDocOptions>}
 */
export default {
  name: 'Guildhall',
  tsconfig: '../../tsconfig.json',
  entryPoints: [
    ...['packages/core', 'packages/store', 'packages/portal', 'packages/testing', 'elements'].flatMap(doorsOf),
    // The command line is no library; what its parts promise is documented all the same.
    at('packages/cli/src/index.ts'),
  ],
  out: '../../docs/api',
  readme: 'none',
  hideGenerator: true,
  disableSources: true,
  githubPages: false,
  includeVersion: false,
  excludePrivate: true,
  excludeExternals: true,
  excludeInternal: true,
  // Tags that the custom-elements analyzer reads; typedoc warns of each one that it does not know.
  blockTags: [
    ...OptionDefaults.blockTags,
    '@slot',
    '@csspart',
    '@cssprop',
    '@cssproperty',
    '@cssstate',
    '@fires',
    '@attr',
    '@tag',
    '@element',
  ],
  treatWarningsAsErrors: true,
  // Without this only the root package, which exports nothing, would have to be documented.
  packagesRequiringDocumentation: [
    '@guildhall/core',
    '@guildhall/store',
    '@guildhall/portal',
    '@guildhall/testing',
    '@guildhall/cli',
    '@guildhall/elements',
  ],
  validation: { notExported: true, invalidLink: true, notDocumented: true },
  requiredToBeDocumented: ['Enum', 'Variable', 'Function', 'Class', 'Interface', 'Method', 'Accessor', 'TypeAlias'],
};
