// Checks every rulebook of rules/ and writes rules/dist: modules that a bundle carries, hashed and parsed, one language each.
//
// A rulebook that is wrong stops the build, with the problem's place in the file.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { checkRulebook, prepareRulebook } from '../core/dist/rulebook/load/index.js';
import { filesIn } from './lib/files.mjs';
import { at } from './lib/paths.mjs';

const sources = new Set(
  JSON.parse(readFileSync(at('rules/sources.json'), 'utf8')).sources.flatMap((document) =>
    Object.keys(document.headings).map((heading) => `${document.id}#${heading}`),
  ),
);
const write = (path, text) => {
  mkdirSync(dirname(at(path)), { recursive: true });
  writeFileSync(at(path), text);
};
const moduleOf = (name, value) =>
  `export const ${name} = /* @__PURE__ */ JSON.parse(${JSON.stringify(JSON.stringify(value))});\n`;
const union = (names) => (names.length === 0 ? 'never' : names.map((name) => `'${name}'`).join(' | '));

rmSync(at('rules/dist'), { recursive: true, force: true });
const ids = [];
const catalogues = [];
let wrong = 0;
for (const path of filesIn('rules', (file) => file.endsWith('.json') && !file.includes('/dist/'))) {
  const json = JSON.parse(readFileSync(at(path), 'utf8'));
  const target = path.replace(/^rules\//, 'rules/dist/').replace(/\.json$/, '');
  if (json.format?.startsWith('guildhall/catalogue@')) {
    catalogues.push(basename(target));
    write(`${target}.js`, moduleOf('catalogue', json));
    write(
      `${target}.d.ts`,
      "import type { Catalogue } from '@guildhall/core/qualifications';\nexport declare const catalogue: Catalogue;\n",
    );
    continue;
  }
  if (json.format !== 'guildhall/rulebook@1') continue;
  const checked = checkRulebook(json, { sources });
  if (!checked.ok) {
    wrong += 1;
    for (const problem of checked.problems)
      process.stderr.write(`${path}${problem.at}: ${problem.says} [${problem.code}]\n`);
    continue;
  }
  ids.push(json.id);
  const prepared = prepareRulebook(checked.value);
  const { 'en-GB': english, ...others } = prepared.languages;
  write(`${target}.js`, moduleOf('rulebook', { ...prepared, languages: { 'en-GB': english } }));
  write(
    `${target}.d.ts`,
    `import type { PreparedRulebook } from '@guildhall/core';\n` +
      `/** The outcomes of ${json.id}. */\nexport type Outcome = ${union(Object.keys(json.outcomes ?? {}))};\n` +
      `/** The facts of ${json.id} that may be given. */\nexport type Fact = ${union([...Object.entries(json.facts).flatMap(([name, fact]) => (fact.is === undefined ? [name] : [])), ...Object.keys(json.collections ?? {})])};\n` +
      `/** The reasons of ${json.id}. */\nexport type Reason = ${union(Object.keys(json.reasons))};\n` +
      `/** ${json.title['en-GB']}, checked, hashed and parsed. */\nexport declare const rulebook: PreparedRulebook<Outcome, Fact>;\n`,
  );
  for (const [language, pack] of Object.entries(others)) {
    write(`${target}.${language}.js`, moduleOf('pack', pack));
    write(
      `${target}.${language}.d.ts`,
      `import type { LanguagePack } from '@guildhall/core';\n/** What ${json.id} says in ${language}. */\nexport declare const pack: LanguagePack;\n`,
    );
  }
}
write(
  'rules/dist/index.js',
  `export const rulebooks = {\n${ids.map((id) => `  '${id}': () => import('./${id}.js').then((module) => module.rulebook),`).join('\n')}\n};\n` +
    `export const packs = {\n${ids.map((id) => `  '${id}': { cy: () => import('./${id}.cy.js').then((module) => module.pack) },`).join('\n')}\n};\n` +
    `export const catalogues = {\n${catalogues.map((id) => `  '${id}': () => import('./qualifications/catalogue/${id}.js').then((module) => module.catalogue),`).join('\n')}\n};\n`,
);
write(
  'rules/dist/index.d.ts',
  `import type { LanguagePack, PreparedRulebook } from '@guildhall/core';\nimport type { Catalogue } from '@guildhall/core/qualifications';\n` +
    `/** Every rulebook that is shipped, fetched when asked for. */\nexport declare const rulebooks: Readonly<Record<${union(ids)}, () => Promise<PreparedRulebook>>>;\n` +
    `/** Further languages of every rulebook, fetched when asked for. */\nexport declare const packs: Readonly<Record<${union(ids)}, Readonly<Record<'cy', () => Promise<LanguagePack>>>>>;\n` +
    `/** Every catalogue that is shipped, by its number with hyphens, fetched when asked for. */\nexport declare const catalogues: Readonly<Record<${union(catalogues)}, () => Promise<Catalogue>>>;\n`,
);
process.exitCode = wrong === 0 ? 0 : 1;
