import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { doorsBetweenRooms, forbidden, rooms } from './doors.config.mjs';
import { violationsIn } from './lib/cruise.mjs';
import { at } from './lib/paths.mjs';

// A door that cannot close is worse than none, because everyone believes in it. So each rule is shown a tree in
// which it is broken, and every import that the house allows is shown to pass.

/** Source text importing each of the paths for its value. */
const imports = (...paths) =>
  paths.map((path, n) => `import { x as x${n} } from '${path}';\nexport const y${n} = x${n};\n`).join('');
const importsType = (path) => `import type { X } from '${path}';\nexport type Y = X;\n`;
const leaf = 'export const x = 1;\nexport type X = 1;\n';

/** Each planted file, what it imports, and the rules that must catch it. */
const planted = [
  ['packages/core/src/kernel/cycle-a.ts', imports('./cycle-b.js') + leaf, ['no-cycle']],
  ['packages/core/src/kernel/type-cycle-a.ts', importsType('./type-cycle-b.js') + leaf, ['no-cycle']],
  ['packages/core/src/kernel/nowhere.ts', imports('./not-there.js'), ['no-unresolvable']],
  ['packages/cli/src/missing-package.ts', imports('not-installed'), ['no-unresolvable']],
  ['packages/cli/src/example.ts', imports('../../../examples/1-one/page.js'), ['nothing-imports-examples']],
  ['packages/tooling/example.mjs', imports('../../examples/1-one/page.js'), ['nothing-imports-examples']],
  ['packages/cli/src/uses-test.ts', imports('./fine.test.js'), ['products-not-to-tests']],
  ['packages/cli/src/uses-arbitrary.ts', imports('./fine.arbitrary.js'), ['products-not-to-tests']],
  ['packages/cli/src/uses-laws.ts', imports('@guildhall/testing'), ['products-not-to-tests']],
  ['packages/cli/src/uses-fast-check.ts', imports('fast-check'), ['products-not-to-tests']],
  ['elements/src/shared/uses-chai.ts', imports('@open-wc/testing'), ['products-not-to-tests']],
  ['packages/portal/src/uses-world.ts', imports('../../testing/src/world/leaf.js'), ['world-for-the-command-line']],
  [
    'packages/portal/src/uses-population.ts',
    imports('../../testing/src/population/leaf.js'),
    ['world-for-the-command-line'],
  ],

  ['packages/core/src/kernel/knows-cli.ts', imports('../../../cli/src/leaf.js'), ['core-knows-nobody']],
  [
    'packages/core/src/kernel/knows-element.ts',
    importsType('../../../../elements/src/shared/leaf.js'),
    ['core-knows-nobody'],
  ],
  ['packages/core/src/kernel/streams.ts', imports('rxjs'), ['core-is-pure', 'rxjs-behind-the-portal']],
  ['packages/core/src/kernel/stores.ts', imports('dexie'), ['core-is-pure', 'dexie-behind-the-store']],
  ['packages/core/src/kernel/paints.ts', importsType('lit'), ['core-is-pure', 'lit-behind-elements']],
  ['packages/core/src/kernel/generates.ts', imports('fast-check'), ['core-is-pure', 'products-not-to-tests']],
  ['packages/core/src/kernel/reads-files.ts', imports('node:fs'), ['core-without-node']],
  ['packages/core/src/kernel/reads-paths.ts', imports('path'), ['core-without-node']],
  ['packages/core/src/kernel/has-rulebook.ts', imports('@guildhall/rules/cpd/ima'), ['core-is-handed-rulebooks']],
  ['packages/core/src/kernel/has-json.ts', imports('../../../../rules/cpd/ima.json'), ['core-is-handed-rulebooks']],
  ['packages/store/src/asks-portal.ts', imports('../../portal/src/leaf.js'), ['store-keeps-only']],
  ['packages/store/src/asks-element.ts', imports('../../../elements/src/shared/leaf.js'), ['store-keeps-only']],
  ['packages/portal/src/asks-element.ts', imports('../../../elements/src/shared/leaf.js'), ['portal-not-to-elements']],

  ['packages/cli/src/engine.ts', imports('json-rules-engine'), ['engine-behind-its-adapter']],
  ['packages/core/src/rulebook/engine.ts', importsType('json-rules-engine'), ['engine-behind-its-adapter']],
  ['packages/portal/src/dexie.ts', imports('dexie'), ['dexie-behind-the-store']],
  ['packages/store/src/rxjs.ts', imports('rxjs'), ['rxjs-behind-the-portal']],
  ['packages/core/src/cpd/derive-with-xstate.ts', imports('xstate'), ['xstate-behind-machines']],
  ['packages/cli/src/lit.ts', imports('lit'), ['lit-behind-elements']],

  ['packages/core/src/rulebook/compiles.ts', imports('./compile/leaf.js'), ['deciding-needs-no-compiler']],
  [
    'packages/core/src/cpd/judge-compiling.ts',
    importsType('../rulebook/compile/leaf.js'),
    ['deciding-needs-no-compiler'],
  ],
  ['packages/core/src/rulebook/load/writes.ts', imports('../emit/leaf.js'), ['writing-only-when-building']],
  ['packages/cli/src/writes.ts', imports('@guildhall/core/emit'), ['writing-only-when-building']],
  ['packages/core/src/rulebook/knows-cpd.ts', imports('../cpd/schema.js'), ['shared-words-need-no-room']],
  ['packages/core/src/lifecycle/knows-cpd.ts', importsType('../cpd/schema.js'), ['shared-words-need-no-room']],
  ['packages/core/src/kernel/knows-rulebook.ts', imports('../rulebook/leaf.js'), ['kernel-at-the-bottom']],
  ['packages/core/src/cpd/judge-through-door.ts', imports('./index.js'), ['leaf-not-to-own-index']],
  ['packages/core/src/rulebook/through-door.ts', importsType('./index.js'), ['leaf-not-to-own-index']],
  ...rooms.map((room) => {
    const other = rooms.find((each) => each !== room && !doorsBetweenRooms[room]?.includes(each));
    return [`packages/core/src/${room}/uses-${other}.ts`, imports(`../${other}/index.js`), [`room-${room}`]];
  }),
  ['packages/core/src/bookings/past-the-door.ts', imports('../billing/schema.js'), ['room-bookings']],
  ['packages/core/src/orders/schema.ts', imports('./derive-x.js'), ['step-schema']],
  ['packages/core/src/orders/deep/schema.ts', importsType('../describe-x.js'), ['step-schema']],
  ['packages/core/src/orders/derive-up.ts', imports('./judge-x.js'), ['step-derive']],
  ['packages/core/src/orders/derive-far-up.ts', imports('./deep/decide-x.js'), ['step-derive']],
  ['packages/core/src/orders/judge-up.ts', imports('./describe-x.js'), ['step-judge']],
  ['packages/core/src/orders/decide-up.ts', imports('./machine.js'), ['step-judge']],
  ['packages/core/src/orders/describe-up.ts', imports('./machine.js'), ['step-describe']],

  ['elements/src/cpd/guild-a/guild-decides.ts', imports('@guildhall/core'), ['element-decides-nothing']],
  [
    'elements/src/cpd/guild-a/guild-both.ts',
    importsType('@guildhall/core/cpd') + imports('@guildhall/core/cpd'),
    ['element-decides-nothing'],
  ],
  [
    'elements/src/cpd/guild-a/guild-half.ts',
    "import { type X, x } from '@guildhall/core';\nexport const y: X = x;\n",
    ['element-decides-nothing'],
  ],
  [
    'elements/src/cpd/guild-a/guild-lazy.ts',
    "export const later = () => import('@guildhall/core');\n",
    ['element-decides-nothing'],
  ],
  ['elements/src/cpd/guild-a/guild-rules.ts', imports('@guildhall/rules/cpd/ima'), ['element-decides-nothing']],
  [
    'elements/src/cpd/guild-a/guild-portals.ts',
    "export const later = () => import('../../../../packages/portal/src/leaf.js');\n",
    ['portal-only-by-guild-portal'],
  ],
  [
    'elements/src/shared/eager/guild-portal.ts',
    imports('../../../../packages/portal/src/leaf.js'),
    ['portal-only-when-needed'],
  ],
  ['elements/src/cpd/guild-a/guild-neighbour.ts', imports('../../billing/guild-b/guild-b.js'), ['element-rooms-apart']],
  ['elements/src/shared/knows-room.ts', imports('../billing/guild-b/guild-b.js'), ['shared-needs-no-element']],
  ['elements/src/cpd/guild-a/guild-registers.ts', imports('./guild-a.define.js'), ['class-registers-nothing']],
];

/** The other halves of the planted cycles: a cycle is told once, from its first file. */
const otherHalves = {
  'packages/core/src/kernel/cycle-b.ts': imports('./cycle-a.js') + leaf,
  'packages/core/src/kernel/type-cycle-b.ts': importsType('./type-cycle-a.js') + leaf,
};

/** What the house allows, and what the planted files import. */
const allowed = {
  'examples/1-one/page.js': leaf + imports('./part.js'),
  'examples/1-one/part.js': leaf,
  'rules/cpd/ima.json': '{ "x": 1 }',
  'packages/cli/src/leaf.ts':
    leaf +
    "import { readFileSync } from 'node:fs';\nexport const read = readFileSync;\n" +
    imports('@guildhall/core', '@guildhall/core/cpd', '@guildhall/rules/cpd/ima', '@guildhall/rules/cpd/ima.json'),
  'packages/cli/src/fine.test.ts': leaf + imports('fast-check', '@guildhall/testing', 'node:fs'),
  'packages/cli/src/fine.arbitrary.ts': leaf + imports('fast-check'),
  'packages/cli/src/makes-world.ts': leaf + imports('../../testing/src/world/leaf.js'),
  'packages/cli/src/counts-people.ts': leaf + imports('../../testing/src/population/leaf.js'),
  'packages/testing/src/world/leaf.ts': leaf,
  'packages/testing/src/population/leaf.ts': leaf,
  'packages/testing/src/index.ts': leaf + imports('fast-check', '@guildhall/core'),
  'packages/store/src/leaf.ts': leaf + imports('dexie', '@guildhall/core'),
  'packages/portal/src/leaf.ts': leaf + imports('rxjs', '../../store/src/leaf.js'),
  'packages/core/src/index.ts': leaf + imports('./kernel/leaf.js', './rulebook/index.js', './rulebook/compile/leaf.js'),
  'packages/core/src/kernel/leaf.ts': leaf,
  'packages/core/src/kernel/leaf.test.ts': imports(
    'node:test',
    'fast-check',
    'json-rules-engine',
    '@guildhall/rules/cpd/ima',
    '@guildhall/rules/cpd/ima.cy',
  ),
  'packages/core/src/rulebook/index.ts': imports('./leaf.js') + leaf,
  'packages/core/src/rulebook/leaf.ts': leaf + imports('../kernel/leaf.js', 'zod'),
  'packages/core/src/rulebook/run/leaf.ts': leaf,
  'packages/core/src/rulebook/compile/leaf.ts': leaf + imports('../run/leaf.js', '../leaf.js'),
  'packages/core/src/rulebook/emit/index.ts': imports('./leaf.js'),
  'packages/core/src/rulebook/emit/leaf.ts': leaf + imports('../compile/leaf.js'),
  'packages/core/src/rulebook/load/leaf.ts': leaf + imports('../compile/leaf.js'),
  'packages/core/src/rulebook/json-rules-engine/index.ts': imports('json-rules-engine', '../leaf.js'),
  'packages/core/src/lifecycle/advance.ts': leaf + imports('xstate'),
  ...Object.fromEntries(rooms.map((room) => [`packages/core/src/${room}/index.ts`, leaf])),
  'packages/core/src/billing/schema.ts': leaf,
  'packages/core/src/bookings/derive-notice.ts': imports('../billing/index.js', '../kernel/leaf.js'),
  'packages/core/src/cpd/index.ts': leaf + imports('./machine.js', './describe-x.js'),
  'packages/core/src/cpd/machine.ts': imports('xstate', '../lifecycle/advance.js', './schema.js'),
  'packages/core/src/cpd/describe-x.ts': imports('./judge-x.js', './derive-x.js', './schema.js'),
  'packages/core/src/cpd/judge-x.ts': leaf + imports('./derive-x.js', './schema.js', '../rulebook/leaf.js'),
  'packages/core/src/cpd/derive-x.ts': leaf + imports('./schema.js'),
  'packages/core/src/cpd/schema.ts': leaf,
  'packages/core/src/orders/derive-x.ts': leaf,
  'packages/core/src/orders/judge-x.ts': leaf,
  'packages/core/src/orders/deep/decide-x.ts': leaf,
  'packages/core/src/orders/describe-x.ts': leaf,
  'packages/core/src/orders/machine.ts': leaf,
  'elements/src/index.ts': imports('./cpd/guild-a/guild-a.js'),
  'elements/src/define-all.ts': "import './cpd/guild-a/guild-a.define.js';\n",
  'elements/src/shared/leaf.ts': leaf + imports('lit'),
  'elements/src/shared/decide.ts':
    leaf +
    imports(
      '@guildhall/core',
      '@guildhall/core/decide',
      '@guildhall/rules',
      '@guildhall/rules/compiled',
      '@guildhall/rules/cpd/ima',
      '@guildhall/rules/cpd/ima.rules',
      '../billing/guild-b/guild-b.view.js',
    ),
  'elements/src/billing/guild-b/guild-b.view.ts': leaf,
  'elements/src/shared/guild-portal.ts':
    importsType('../../../packages/portal/src/leaf.js') +
    "export const later = () => import('../../../packages/portal/src/leaf.js');\n",
  'elements/src/cpd/guild-a/guild-a.ts':
    leaf + importsType('@guildhall/core/cpd') + imports('lit', '../../shared/decide.js', '../guild-c/guild-c.js'),
  'elements/src/cpd/guild-a/guild-a.define.ts': leaf + imports('./guild-a.js', '../guild-c/guild-c.define.js'),
  'elements/src/cpd/guild-a/guild-a.test.ts': imports(
    '@open-wc/testing',
    'axe-core',
    './guild-a.define.js',
    '@guildhall/core',
  ),
  'elements/src/cpd/guild-c/guild-c.ts': leaf,
  'elements/src/cpd/guild-c/guild-c.define.ts': leaf + imports('./guild-c.js'),
  'elements/src/billing/guild-b/guild-b.ts': leaf,
};

const libraries = [
  'dexie',
  'rxjs',
  'lit',
  'xstate',
  'zod',
  'json-rules-engine',
  'fast-check',
  'axe-core',
  '@open-wc/testing',
];

/** The real package.json files, so that the doors of the real workspaces are what is tested. */
const manifests = [
  'package.json',
  'rules/package.json',
  'elements/package.json',
  ...['core', 'cli', 'testing', 'tooling'].map((name) => `packages/${name}/package.json`),
];

describe('the doors', () => {
  let base;
  let violations;

  before(async () => {
    base = mkdtempSync(join(tmpdir(), 'doors-'));
    const write = (path, text) => {
      mkdirSync(dirname(join(base, path)), { recursive: true });
      writeFileSync(join(base, path), text);
    };
    for (const path of manifests) write(path, readFileSync(at(path), 'utf8'));
    for (const name of libraries) {
      write(`node_modules/${name}/package.json`, JSON.stringify({ name, type: 'module', main: 'index.js' }));
      write(`node_modules/${name}/index.js`, leaf.split('\n')[0]);
    }
    for (const [path, text] of Object.entries({ ...allowed, ...otherHalves })) write(path, text);
    for (const [path, text] of planted) write(path, text);
    ({ violations } = await violationsIn(base));
  });
  after(() => rmSync(base, { recursive: true, force: true }));

  const caughtIn = (path) =>
    [...new Set(violations.filter(({ from }) => from === path).map(({ rule }) => rule))].sort();

  for (const [path, , rules] of planted) {
    it(`${rules.join(' and ')} closes on ${path}`, () => assert.deepEqual(caughtIn(path), [...rules].sort()));
  }

  it('let through every import that the house allows', () => {
    assert.deepEqual(
      violations.filter(({ from }) => from in allowed),
      [],
    );
  });

  it('are each tried by a planted import, and each say why and what to do', () => {
    const tried = new Set(planted.flatMap(([, , rules]) => rules));
    assert.deepEqual(
      forbidden.map(({ name }) => name).filter((name) => !tried.has(name)),
      [],
    );
    for (const { name, comment } of forbidden) assert.ok(comment.length > 60, `${name} needs a comment`);
  });
});
