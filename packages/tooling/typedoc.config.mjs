import { OptionDefaults } from 'typedoc';

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
    '../core/src/index.ts',
    '../core/src/rulebook/load/index.ts',
    '../core/src/rulebook/json-rules-engine/index.ts',
    '../core/src/*/index.ts',
    '../testing/src/index.ts',
    '../cli/src/index.ts',
    '../../elements/src/index.ts',
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
  validation: { notExported: true, invalidLink: true, notDocumented: true },
  requiredToBeDocumented: ['Enum', 'Variable', 'Function', 'Class', 'Interface', 'Method', 'Accessor', 'TypeAlias'],
};
