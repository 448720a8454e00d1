// The doors of the house: which file may import which. Each rule's comment says why, and what to do instead.

/** The ten rooms. Every ring that has rooms has these. */
export const rooms = [
  'accounts',
  'achievements',
  'billing',
  'bookings',
  'connections',
  'cpd',
  'memberships',
  'orders',
  'qualifications',
  'registrations',
];

/** Which room of core may use which other room, through its index.ts. Few, and written down here only. */
export const doorsBetweenRooms = {
  // A cancelled place is credited by the same rules that invoiced it.
  bookings: ['billing'],
  // A connection shares achievement documents.
  connections: ['achievements'],
  // What is ordered is a copy of a document, and someone is invoiced for it.
  orders: ['achievements', 'billing'],
  // A registration group may be saved once its rule of combination is satisfied.
  registrations: ['qualifications'],
};

const anyRoom = `(?:${rooms.join('|')})`;
/** Files that only tests use. They compile with the product, and no product file may import them. */
const forTests = '[.](?:test|arbitrary|arbitraries)[.]ts$';
const core = '^packages/core/src/';
const outside = (name) => `(?:^|/)node_modules/(?:${name})/`;
/** A step of a room: its files lie at the room's top or in a folder of it. */
const step = (room, names) => `^packages/core/src/${room}/.*(?<=/)(?:${names})[.]ts$`;

/** The steps of a room, lowest first. */
const steps = [
  { name: 'schema', files: 'schema' },
  { name: 'derive', files: 'derive-[^/]+' },
  { name: 'judge', files: '(?:judge|decide)-[^/]+' },
  { name: 'describe', files: 'describe-[^/]+' },
  { name: 'machine', files: 'machine|[^/]+-machine' },
];

const everywhere = [
  {
    name: 'no-cycle',
    comment:
      'Modules in a cycle are one module, or hide a third. Move what both need into a file of its own below both; ' +
      'this holds for types too, because a reader follows those as well.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-unresolvable',
    comment:
      'An import that resolves to no file escapes every other rule. Mend the path, write the .js extension, or add ' +
      'the dependency to the package.json of the workspace that imports it.',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'nothing-imports-examples',
    comment: 'An example teaches; nothing rests on it. Move what is worth sharing into a package.',
    from: { pathNot: '^examples/' },
    to: { path: '^examples/' },
  },
  {
    name: 'products-not-to-tests',
    comment:
      'A product that imports a test, an arbitrary or a test library carries it to every user. Move what both need ' +
      'into a product file, and let the test import that.',
    from: { path: '^(?:packages/(?:core|store|portal|cli)/src|elements/src)/', pathNot: forTests },
    to: {
      path: [
        forTests,
        '^packages/testing/(?!(?:src|dist)/(?:world|population)/)',
        '^packages/tooling/',
        outside('fast-check|axe-core|mocha|chai|@open-wc/[^/]+|@web/[^/]+|playwright-core|@types/mocha'),
      ],
    },
  },
  {
    name: 'world-for-the-command-line',
    comment:
      'People who were made up are for examples, tests and the commands that write or count them. A product that ' +
      'imports them carries people who do not exist to every user: take a store, or people, as an argument.',
    from: { path: '^(?:packages/(?:core|store|portal)/src|elements/src)/', pathNot: forTests },
    to: { path: '^packages/testing/(?:src|dist)/(?:world|population)/' },
  },
];

const rings = [
  {
    name: 'core-knows-nobody',
    comment:
      'Core is known by all and knows nobody, so that it runs anywhere. What it needs from outside is an argument; ' +
      'what others share with it moves into core/src/kernel.',
    from: { path: core, pathNot: forTests },
    to: { path: ['^packages/(?!core/)', '^elements/', '^examples/'] },
  },
  {
    name: 'core-is-pure',
    comment:
      'Storage, streams, pixels and the machine are given to core, never imported. Take a value as an argument, or ' +
      'do the work in store, portal or an element.',
    from: { path: core, pathNot: forTests },
    to: {
      path: [
        outside('dexie|rxjs|lit|lit-html|lit-element|@lit/[^/]+|@lit-labs/[^/]+'),
        outside('fast-check|axe-core|mocha|chai|@open-wc/[^/]+|@web/[^/]+|playwright-core'),
      ],
    },
  },
  {
    name: 'core-without-node',
    comment:
      'Core runs in a browser as it does in Node, so it uses no built-in module of Node. Take what a file or the ' +
      'environment says as an argument; reading it is for the command line.',
    from: { path: core, pathNot: forTests },
    to: { dependencyTypes: ['core'] },
  },
  {
    name: 'core-is-handed-rulebooks',
    comment:
      'Core decides by any rulebook, so it contains none. Take a Rulebook as an argument; whoever calls picks one ' +
      'from @guildhall/rules or a URL.',
    from: { path: core, pathNot: forTests },
    to: { path: '^rules/' },
  },
  {
    name: 'store-keeps-only',
    comment:
      'Data goes one way: the store keeps rows and does not know who asks. Return a value; the portal acts on it.',
    from: { path: '^packages/store/src/', pathNot: forTests },
    to: { path: ['^packages/(?:portal|cli)/', '^elements/'] },
  },
  {
    name: 'portal-not-to-elements',
    comment: 'Data goes one way: the portal offers views and does not know what shows them. Put it into the view.',
    from: { path: '^packages/portal/src/', pathNot: forTests },
    to: { path: ['^packages/cli/', '^elements/'] },
  },
];

const libraries = [
  {
    name: 'engine-behind-its-adapter',
    comment:
      'json-rules-engine is the oracle, not the evaluator: asynchronous, stateful and 24 kB. Use decide; only the ' +
      'adapter in core/src/rulebook/json-rules-engine, tests and the benchmark import it.',
    from: {
      pathNot: [
        '^packages/core/src/rulebook/json-rules-engine/',
        '^packages/tooling/bench/',
        '[.]test[.](?:ts|mjs)$',
        '(?:^|/)node_modules/',
      ],
    },
    to: { path: outside('json-rules-engine') },
  },
  {
    name: 'dexie-behind-the-store',
    comment: 'Only the store knows Dexie, so that it can be replaced in one place. Ask the Store port.',
    from: { pathNot: ['^packages/store/', '(?:^|/)node_modules/'] },
    to: { path: outside('dexie') },
  },
  {
    name: 'rxjs-behind-the-portal',
    comment:
      'Only the portal knows RxJS: it is too large for an element. Elsewhere take values, or a subscribe function.',
    from: { pathNot: ['^packages/portal/', '(?:^|/)node_modules/'] },
    to: { path: outside('rxjs') },
  },
  {
    name: 'xstate-behind-machines',
    comment:
      'A machine is a pure reducer over flat rows, and only lifecycle calls the library. Define the machine in a ' +
      'machine.ts of its room and use what core/src/lifecycle offers.',
    from: {
      pathNot: [
        '^packages/core/src/lifecycle/',
        `^packages/core/src/${anyRoom}/[^.]*machine[.](?:ts|test[.]ts|property[.]test[.]ts)$`,
        '(?:^|/)node_modules/',
      ],
    },
    to: { path: outside('xstate') },
  },
  {
    name: 'lit-behind-elements',
    comment: 'Only elements know Lit. Everywhere else return a value or a sentence, and let an element show it.',
    from: { pathNot: ['^elements/', '^packages/tooling/', '^examples/', '(?:^|/)node_modules/'] },
    to: { path: outside('lit|lit-html|lit-element|@lit/[^/]+') },
  },
];

const insideCore = [
  {
    name: 'shared-words-need-no-room',
    comment:
      'kernel, rulebook and lifecycle are what every room shares. A shared word that needs a room belongs in that ' +
      'room; pass its value in.',
    from: { path: '^packages/core/src/(?:kernel|rulebook|lifecycle)/', pathNot: forTests },
    to: { path: `^packages/core/src/${anyRoom}/` },
  },
  {
    name: 'kernel-at-the-bottom',
    comment:
      'The kernel holds the smallest words, below rulebooks and machines too. Move the word up, or its need down.',
    from: { path: '^packages/core/src/kernel/', pathNot: forTests },
    to: { path: '^packages/core/src/(?:rulebook|lifecycle)/' },
  },
  {
    name: 'deciding-needs-no-compiler',
    comment:
      'A rulebook that ships in a bundle was compiled when it was built, so what decides must not bring the compiler: ' +
      'with it an element weighs a quarter more. Put what both need into core/src/rulebook/run; import compile only ' +
      'from load, the adapters, and the door of all core.',
    from: {
      path: core,
      pathNot: [
        '^packages/core/src/rulebook/(?:compile|emit|load|json-rules-engine|cells|change|lint|diff|impact|strength)/',
        '^packages/core/src/index[.]ts$',
        forTests,
      ],
    },
    to: { path: '^packages/core/src/rulebook/compile/' },
  },
  {
    name: 'writing-only-when-building',
    comment:
      'The text of a compiled rulebook is written when rulebooks are built, and nothing that runs may read it: that ' +
      'would take eval. Use compileRulebook for a rulebook that arrives at run time.',
    from: { pathNot: ['^packages/core/src/rulebook/emit/', '^packages/tooling/', forTests] },
    to: { path: '^packages/core/src/rulebook/emit/' },
  },
  {
    name: 'leaf-not-to-own-index',
    comment:
      'An index is the door for others. Inside the house go straight to the file that has the thing: through the ' +
      'door one walks in circles.',
    from: { path: '^packages/core/src/([^/]+)/.+', pathNot: ['^packages/core/src/[^/]+/index[.]ts$', forTests] },
    to: { path: '^packages/core/src/$1/index[.]ts$' },
  },
  ...rooms.map((room) => {
    const others = rooms.filter((other) => other !== room);
    const open = (doorsBetweenRooms[room] ?? []).map((other) => `^packages/core/src/${other}/index[.]ts$`);
    return {
      name: `room-${room}`,
      comment:
        `The room ${room} ${open.length > 0 ? `may use ${doorsBetweenRooms[room].join(' and ')}, by the index.ts` : 'uses no other room'}. ` +
        'Pass a value in, move a word that both share to the kernel, or write a new door in doorsBetweenRooms and why.',
      from: { path: `^packages/core/src/${room}/`, pathNot: forTests },
      to: {
        path: `^packages/core/src/(?:${others.join('|')})/`,
        ...(open.length > 0 ? { pathNot: open } : {}),
      },
    };
  }),
  ...steps.slice(0, -1).map(({ name, files }, index) => ({
    name: `step-${name}`,
    comment:
      `A room reads from the bottom: ${steps.map((each) => each.name).join(', ')}. ` +
      'Move what the lower step needs down into it, or let the higher one pass it.',
    from: { path: `^packages/core/src/(${anyRoom})/.*(?<=/)(?:${files})[.]ts$` },
    to: {
      path: step(
        '$1',
        steps
          .slice(index + 1)
          .map((each) => each.files)
          .join('|'),
      ),
    },
  })),
];

const insideElements = [
  {
    name: 'element-decides-nothing',
    comment:
      'An element shows a view. Import types only; ask core through elements/src/shared/decide.ts, and take what the ' +
      'portal knows as a property.',
    from: { path: '^elements/src/', pathNot: [forTests, '^elements/src/shared/decide[.]ts$'] },
    to: {
      path: ['^packages/(?:core|store|cli|testing|tooling)/', '^rules/'],
      dependencyTypesNot: ['type-only'],
    },
  },
  {
    name: 'portal-only-by-guild-portal',
    comment: 'Only guild-portal brings the portal, so that any other element works on a page without one.',
    from: { path: '^elements/src/', pathNot: [forTests, '/guild-portal[.]ts$'] },
    to: { path: '^packages/portal/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'portal-only-when-needed',
    comment: 'The portal brings storage and streams. Load it with import() when the element connects.',
    from: { path: '^elements/src/.*(?<=/)guild-portal[.]ts$' },
    to: { path: '^packages/portal/', dependencyTypesNot: ['type-only', 'dynamic-import'] },
  },
  {
    name: 'element-rooms-apart',
    comment:
      'An element of another room may be absent from the page. Take what it shows as a slot, or move the shared part ' +
      'to elements/src/shared.',
    from: { path: `^elements/src/(${anyRoom})/`, pathNot: forTests },
    to: { path: `^elements/src/${anyRoom}/`, pathNot: '^elements/src/$1/' },
  },
  {
    name: 'shared-needs-no-element',
    comment:
      'What elements share knows none of them. Move what needs a room into the room. decide.ts may name the views of ' +
      'rooms, since it is where their questions meet core.',
    from: { path: '^elements/src/shared/', pathNot: [forTests, '^elements/src/shared/decide[.]ts$'] },
    to: { path: `^elements/src/${anyRoom}/` },
  },
  {
    name: 'class-registers-nothing',
    comment:
      'Importing a class must not register a tag: a site may want to define it under its own terms. Import the ' +
      'class; only a .define.ts, and the two lists of all of them, import a .define.ts.',
    from: {
      path: '^elements/src/',
      pathNot: [forTests, '[.]define[.]ts$', '^elements/src/(?:define-all|loaders)[.]ts$'],
    },
    to: { path: '[.]define[.]ts$' },
  },
];

/** Every rule, all of them errors. @type {import('dependency-cruiser').IForbiddenRuleType[]} */
export const forbidden = [...everywhere, ...rings, ...libraries, ...insideCore, ...insideElements].map((rule) => ({
  severity: 'error',
  ...rule,
}));

/** What is held to the rules, from the root. A folder that is not there yet is passed over. */
export const cruised = [
  'packages/core/src',
  'packages/store/src',
  'packages/portal/src',
  'packages/testing/src',
  'packages/cli/src',
  'packages/tooling',
  'elements/src',
  'examples',
];
