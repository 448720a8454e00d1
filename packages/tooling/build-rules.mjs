// Checks every rulebook of rules/ and writes rules/dist: modules that a bundle carries, one language each. Of each rulebook there is
// one that is hashed and parsed, to be compiled where it is used, and one that is compiled already.
//
// A rulebook that is wrong stops the build, with the problem's place in the file.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { writeRulebook } from '../core/dist/rulebook/emit/index.js';
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
  const spoken = { ...prepared, languages: { 'en-GB': english } };
  write(`${target}.js`, moduleOf('rulebook', spoken));
  write(`${target}.rules.js`, `// Written from ${path} when it was built.\n${writeRulebook(spoken)}`);
  write(
    `${target}.rules.d.ts`,
    `import type { Rules } from '@guildhall/core/run';\nimport type { Fact, Outcome } from './${basename(target)}.js';\n` +
      `/** The rules of ${json.id}, compiled: for \`openRulebook\`. */\nexport declare const rules: Rules<Outcome, Fact>;\n`,
  );
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

const lazily = (ids, file, name) =>
  ids.map((id) => `  '${id}': () => import('./${file(id)}.js').then(({ ${name} }) => ${name}),\n`);
/** A module of its own for each list, so that a bundle carries only the list that it asks. */
const writeList = (list, entries, type, says) => {
  write(`rules/dist/${list}.js`, `export const ${list} = {\n${entries.join('')}};\n`);
  write(`rules/dist/${list}.d.ts`, `${type.imports}\n/** ${says} */\nexport declare const ${list}: ${type.text};\n`);
};
const core = (type, door) => `import type { ${type} } from '@guildhall/core${door}';`;
writeList(
  'rulebooks',
  lazily(ids, (id) => id, 'rulebook'),
  {
    imports: core('PreparedRulebook', ''),
    text: `Readonly<Record<${union(ids)}, () => Promise<PreparedRulebook>>>`,
  },
  'Every rulebook that is shipped, to be compiled where it is used; fetched when asked for.',
);
writeList(
  'compiled',
  lazily(ids, (id) => `${id}.rules`, 'rules'),
  { imports: core('Rules', '/run'), text: `Readonly<Record<${union(ids)}, () => Promise<Rules>>>` },
  'The rules of every rulebook that is shipped, compiled: for `openRulebook`. Fetched when asked for.',
);
writeList(
  'packs',
  ids.map((id) => `  '${id}': { cy: () => import('./${id}.cy.js').then(({ pack }) => pack) },\n`),
  {
    imports: core('LanguagePack', ''),
    text: `Readonly<Record<${union(ids)}, Readonly<Record<'cy', () => Promise<LanguagePack>>>>>`,
  },
  'Further languages of every rulebook, fetched when asked for.',
);
writeList(
  'catalogues',
  lazily(catalogues, (id) => `qualifications/catalogue/${id}`, 'catalogue'),
  {
    imports: core('Catalogue', '/qualifications'),
    text: `Readonly<Record<${union(catalogues)}, () => Promise<Catalogue>>>`,
  },
  'Every catalogue that is shipped, by its number with hyphens, fetched when asked for.',
);
const lists = ['rulebooks', 'compiled', 'packs', 'catalogues'];
for (const end of ['js', 'd.ts'])
  write(`rules/dist/index.${end}`, lists.map((list) => `export { ${list} } from './${list}.js';\n`).join(''));
process.exitCode = wrong === 0 ? 0 : 1;
