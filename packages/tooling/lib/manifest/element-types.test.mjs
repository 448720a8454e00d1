import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { before, describe, it } from 'node:test';
import ts from 'typescript';
import { at } from '../paths.mjs';

const imports = `
import type { CommandWish } from '@guildhall/elements/shared/command-wish';
import type {} from '@guildhall/elements/react';
`;
const element = (attributes) => `${imports}export const page = <guild-cancellation ${attributes} />;`;
const portal = (attributes) => `${imports}export const page = <guild-portal ${attributes} />;`;
const vue = (props) => `
import type { GlobalComponents } from 'vue';
import type {} from '@guildhall/elements/vue';
export const props: InstanceType<GlobalComponents['guild-cancellation']>['$props'] = ${props};`;
const svelte = (props) => `
import type { SvelteHTMLElements } from 'svelte/elements';
import type {} from '@guildhall/elements/svelte';
export const props: SvelteHTMLElements['guild-cancellation'] = ${props};`;

const right = {
  'React: properties, attributes, events, a reference and children': {
    in: 'examples/6-react/right.tsx',
    text: `${imports}
import { createRef } from 'react';
import type { GuildCancellation } from '@guildhall/elements/bookings/guild-cancellation/guild-cancellation';
const ref = createRef<GuildCancellation>();
const hear = (wish: CommandWish): void => wish.respondWith(Promise.resolve({ ok: true }));
export const page = (
  <guild-portal body="ima" onguild-wish={hear} onguild-say={({ text }) => text.trim()}>
    <guild-cancellation ref={ref} key="1" className="a" theme="dark" bookingIds="b1" asStaff texts={{ title: 'T' }}
      onguild-wish={(wish) => hear(wish)}><p>Soon</p></guild-cancellation>
    <guild-cancellation booking-ids="b1" as-staff={true} heading-level={3} hidden />
  </guild-portal>
);`,
  },
  'Vue: properties and attributes': {
    in: 'examples/7-vue/right.ts',
    text: vue(`{ bookingIds: 'b1', headingLevel: 3, 'as-staff': true, class: 'a' }`),
  },
  'Vue: events': {
    in: 'examples/7-vue/right-events.ts',
    text: `
import type { GlobalComponents } from 'vue';
import type { CommandWish } from '@guildhall/elements/shared/command-wish';
import type {} from '@guildhall/elements/vue';
type Emit = InstanceType<GlobalComponents['guild-cancellation']>['$emit'];
export const tell = (emit: Emit, wish: CommandWish): void => emit('guild-wish', wish);`,
  },
  'Svelte: properties, attributes and events': {
    in: 'examples/8-svelte/right.ts',
    text: svelte(
      `{ bookingIds: 'b1', 'as-staff': true, class: 'a', 'onguild-wish': (wish) => { wish.preventDefault(); wish.detail.command; } }`,
    ),
  },
};
const wrong = {
  'React: a property of another type': { in: 'examples/6-react/w1.tsx', text: element('bookingIds={3}') },
  'React: a property that is not there': { in: 'examples/6-react/w2.tsx', text: element('bookingId="b1"') },
  'React: an attribute with a value it has not': { in: 'examples/6-react/w3.tsx', text: element('theme="blue"') },
  'React: a text that is not there': { in: 'examples/6-react/w4.tsx', text: element(`texts={{ titel: 'T' }}`) },
  'React: a view that is none': { in: 'examples/6-react/w5.tsx', text: element('view={{}}') },
  'React: what can only be read': { in: 'examples/6-react/w6.tsx', text: element('problems={[]}') },
  'React: a handler of another event': {
    in: 'examples/6-react/w7.tsx',
    text: element('onguild-wish={(wish: KeyboardEvent) => wish.key}'),
  },
  'React: an element that is not there': {
    in: 'examples/6-react/w8.tsx',
    text: `${imports}export const page = <guild-nothing />;`,
  },
  'React: a connection that is none': { in: 'examples/6-react/w9.tsx', text: portal('connection={{}}') },
  'Vue: a property of another type': { in: 'examples/7-vue/w.ts', text: vue('{ bookingIds: 3 }') },
  'Svelte: a property of another type': { in: 'examples/8-svelte/w.ts', text: svelte('{ bookingIds: 3 }') },
  'Svelte: a handler of another event': {
    in: 'examples/8-svelte/w2.ts',
    text: svelte(`{ 'onguild-wish': (wish: KeyboardEvent) => { wish.key; } }`),
  },
};

describe('the elements’ types', () => {
  let mistakesIn;
  before(() => {
    const { options, fileNames } = ts.parseJsonConfigFileContent(
      ts.readConfigFile(at('examples/6-react/tsconfig.json'), ts.sys.readFile).config,
      ts.sys,
      at('examples/6-react'),
    );
    const virtual = new Map(Object.values({ ...right, ...wrong }).map((each) => [at(each.in), each.text]));
    options.noUnusedLocals = false;
    const host = ts.createCompilerHost(options);
    const { readFile, fileExists, getSourceFile } = host;
    host.readFile = (path) => virtual.get(path) ?? readFile(path);
    host.fileExists = (path) => virtual.has(path) || fileExists(path);
    host.getSourceFile = (path, ...more) =>
      virtual.has(path) ? ts.createSourceFile(path, virtual.get(path), more[0]) : getSourceFile(path, ...more);
    const program = ts.createProgram([...virtual.keys(), ...fileNames], options, host);
    mistakesIn = (path) =>
      ts
        .getPreEmitDiagnostics(program, program.getSourceFile(at(path)))
        .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
  });

  for (const [name, each] of Object.entries(right)) {
    it(`let pass: ${name}`, () => assert.deepEqual(mistakesIn(each.in), []));
  }
  for (const [name, each] of Object.entries(wrong)) {
    it(`refuse: ${name}`, () => assert.equal(mistakesIn(each.in).length, 1, mistakesIn(each.in).join('\n')));
  }
  for (const path of ['src/app.tsx', 'src/use-portal.ts', 'src/main.tsx', 'checks/checks.tsx', 'checks/main.tsx']) {
    it(`let pass the React page’s ${path}`, () => assert.deepEqual(mistakesIn(`examples/6-react/${path}`), []));
  }
});

describe('what editors are told', () => {
  const read = (name) => JSON.parse(readFileSync(at(`elements/${name}`), 'utf8'));

  it('has every element, its attributes, and the choices of those that have some', () => {
    const { tags } = read('vscode.html-custom-data.json');
    const { modules } = read('custom-elements.json');
    const known = modules
      .flatMap(({ declarations = [] }) => declarations.map(({ tagName }) => tagName))
      .filter(Boolean);
    assert.deepEqual(tags.map(({ name }) => name).sort(), known.sort());
    const { attributes, description } = tags.find(({ name }) => name === 'guild-cancellation');
    assert.deepEqual(attributes.find(({ name }) => name === 'theme').values, [{ name: 'light' }, { name: 'dark' }]);
    assert.equal(attributes.find(({ name }) => name === 'as-staff').valueSet, 'v');
    assert.match(description.value, /`guild-wish` - /);
  });

  it('has every custom property and part', () => {
    const { properties, pseudoElements } = read('vscode.css-custom-data.json');
    assert.ok(properties.some(({ name }) => name === '--guild-accent'));
    assert.ok(pseudoElements.some(({ name }) => name === '::part(countdown)'));
  });
});
