/** Words in a comment of TypeScript. */
const comment = (text, indent = '') =>
  text
    ? `${indent}/** ${text.trim().replaceAll('*/', '*\\/').replaceAll('\n', `\n${indent} * `).replaceAll(/ +$/gm, '')} */\n`
    : '';

/** The elements of a manifest, each with the module it is in, by tag. */
export const elementsOf = ({ modules }) =>
  modules
    .flatMap(({ path, declarations = [] }) =>
      declarations.filter(({ tagName }) => tagName).map((declaration) => ({ ...declaration, path })),
    )
    .sort((a, b) => a.tagName.localeCompare(b.tagName, 'en'));

const isSettable = ({ kind, readonly, static: isStatic }) => kind === 'field' && !readonly && !isStatic;

/** An attribute that is not set by a property of the same name: HTML gives it as text. */
function attributeType({ type, fieldName }, members) {
  const of = members.find(({ name }) => name === fieldName)?.type?.text ?? type?.text ?? '';
  if (/^boolean/.test(of)) return 'boolean | undefined';
  if (/^number/.test(of)) return 'number | string | undefined';
  return /^'/.test(of) ? `${of} | undefined` : 'string | undefined';
}

function interfaceOf({ tagName, name, description, members = [], attributes = [], events = [] }) {
  const settable = members.filter(isSettable);
  const names = new Set(settable.map((each) => each.name));
  const property = (each) =>
    `${comment(each.description, '      ')}      ${each.name}?: ${name}['${each.name}'] | undefined;\n`;
  const attribute = (each) =>
    `${comment(each.description, '      ')}      '${each.name}'?: ${attributeType(each, members)};\n`;
  const event = (each) => `${comment(each.description, '      ')}      '${each.name}': ${each.type.text};\n`;
  return `${comment(description, '  ')}  '${tagName}': {
    element: ${name};
    properties: {
${settable.map(property).join('')}    };
    attributes: {
${attributes
  .filter((each) => !names.has(each.name))
  .map(attribute)
  .join('')}    };
    events: {
${events.map(event).join('')}    };
  };
`;
}

const NOTE = '// Made by the build from custom-elements.json. Do not edit it.\n';

/**
 * What can be set on each element and heard from it, as one TypeScript interface.
 *
 * @param {object} manifest
 * @param {(className: string) => string | undefined} moduleOf the published module that exports an event's class
 */
export function elementsDeclaration(manifest, moduleOf) {
  const elements = elementsOf(manifest);
  const classes = new Map(elements.map(({ name, path }) => [name, path]));
  for (const { tagName, events = [] } of elements) {
    for (const { name, type } of events) {
      // `CommandWish`, and `CommandWish<'bookings/cancel'>` too.
      const className = /^\w+/.exec(type?.text ?? '')?.[0] ?? '';
      if (/^(?:Custom)?Event$/.test(className)) continue;
      const path = moduleOf(className);
      if (!path)
        throw new Error(`<${tagName}> has the event ${name}; no file of the elements exports its class ${className}.`);
      classes.set(className, path);
    }
  }
  const imports = [...classes].map(([name, path]) => `import type { ${name} } from '../${path}';\n`);
  return `${NOTE}${imports.join('')}
/** Every element by its tag: its class, what can be set on it, and what it tells. */
export interface GuildElements {
${elements.map(interfaceOf).join('')}}

type Union<Of> = (Of extends unknown ? (each: Of) => void : never) extends (all: infer All) => void ? All : never;
/** Every event of every element: they bubble, so whatever is around an element hears them too. */
export type GuildEvents = Union<GuildElements[keyof GuildElements]['events']>;
/** What is heard at a tag: its own events, and at a portal those of all that is inside it. */
export type EventsAt<Tag extends keyof GuildElements> = Tag extends 'guild-portal'
  ? GuildEvents
  : GuildElements[Tag]['events'];
/** A handler for each event, named as \`onguild-wish\`. */
export type Handlers<Tag extends keyof GuildElements> = {
  [Name in keyof EventsAt<Tag> & string as \`on\${Name}\`]?: ((event: EventsAt<Tag>[Name]) => void) | undefined;
};
/** What can be set on a tag, as a property or as an attribute. */
export type Settable<Tag extends keyof GuildElements> = GuildElements[Tag]['properties'] & GuildElements[Tag]['attributes'];
`;
}

/** What each framework needs to know the elements: a declaration that adds to its own. */
export const frameworks = {
  react: `${NOTE}import type { HTMLAttributes, RefAttributes } from 'react';
import type { GuildElements, Handlers, Settable } from './elements.js';

type Own<Tag extends keyof GuildElements> = Settable<Tag> & Handlers<Tag>;
type GuildJsx = {
  [Tag in keyof GuildElements]: Omit<HTMLAttributes<GuildElements[Tag]['element']>, keyof Own<Tag>> &
    RefAttributes<GuildElements[Tag]['element']> &
    Own<Tag>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends GuildJsx {}
  }
}

export type { GuildElements, GuildEvents } from './elements.js';
`,
  vue: `${NOTE}import type { EmitFn, HTMLAttributes, PublicProps } from 'vue';
import type { EventsAt, GuildElements, Settable } from './elements.js';

type Emits<Tag extends keyof GuildElements> = { [Name in keyof EventsAt<Tag>]: (event: EventsAt<Tag>[Name]) => void };
type GuildComponents = {
  [Tag in keyof GuildElements]: new () => GuildElements[Tag]['element'] & {
    /** For types only: an element has no such property. */
    $props: Omit<HTMLAttributes, keyof Settable<Tag>> & Settable<Tag> & PublicProps;
    /** For types only: an element has no such method. */
    $emit: EmitFn<Emits<Tag>>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends GuildComponents {}
}

export type { GuildElements, GuildEvents } from './elements.js';
`,
  svelte: `${NOTE}import type { HTMLAttributes } from 'svelte/elements';
import type { GuildElements, Handlers, Settable } from './elements.js';

type Own<Tag extends keyof GuildElements> = Settable<Tag> & Handlers<Tag>;
type GuildTags = {
  [Tag in keyof GuildElements]: Omit<HTMLAttributes<GuildElements[Tag]['element']>, keyof Own<Tag>> & Own<Tag>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends GuildTags {}
}

export type { GuildElements, GuildEvents } from './elements.js';
`,
};
