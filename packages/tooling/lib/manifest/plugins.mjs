import { existsSync, readdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { at } from '../paths.mjs';
import { readTexts } from './read-texts.mjs';
import { scanElement } from './scan-element.mjs';
import { sharedWords } from './shared-words.mjs';
import { definedElements } from './source-files.mjs';

// The analyzer reads the sources and writes their paths; a page loads what they were compiled to.
const published = (path) => path.replace(/^\/?src\/(.*)\.(?:ts|js)$/, 'dist/$1.js');

function rewrite(node) {
  if (node === null || typeof node !== 'object') return;
  for (const key of ['path', 'module']) if (typeof node[key] === 'string') node[key] = published(node[key]);
  Object.values(node).forEach(rewrite);
}

/** Adds what an element has of what elements have in common, where its own doc comment says nothing of it. */
export function addShared(declaration, scanned, words = sharedWords) {
  const add = (list, names, entry) => {
    const known = new Set((declaration[list] ?? []).map(({ name }) => name));
    const missing = [...names].filter((name) => !known.has(name)).map(entry);
    if (missing.some(Boolean)) declaration[list] = [...(declaration[list] ?? []), ...missing.filter(Boolean)];
  };
  const described = (kind) => (name) => kind[name] !== undefined && { name, description: kind[name] };
  add('cssParts', scanned.parts.keys(), described(words.parts));
  add('attributes', scanned.attributes.keys(), (name) => {
    const shared = words.attributes[name];
    return shared && { name, type: { text: shared.type }, description: shared.description };
  });
  add('slots', scanned.slots.keys(), described(words.slots));
  add('cssProperties', [...scanned.cssProperties.keys()].sort(), described(words.cssProperties));
  add('events', scanned.events.keys(), (name) => {
    const shared = words.events[name];
    return shared && { name, type: { text: shared.type }, description: shared.description };
  });
}

/** The texts of an element's parts that come later, as a page names them: `outlook.met` for `met` in outlook.texts.ts. */
const textsOfParts = (path) =>
  partsIn(path).flatMap(({ part, texts }) =>
    readTexts(texts).map(({ name, ...text }) => ({ name: `${part}.${name}`, ...text })),
  );

/**
 * The parts of an element that have words of their own: those of the `….texts.ts` beside it.
 *
 * @returns {{ part: string, texts: string }[]}
 */
export const partsIn = (path) =>
  readdirSync(at(dirname(path)))
    .filter((file) => file.endsWith('.texts.ts') && !path.endsWith(file.replace('.texts.ts', '.ts')))
    .sort()
    .map((file) => ({
      part: file.replace('.texts.ts', '').replace(/-(\w)/g, (_, letter) => letter.toUpperCase()),
      texts: `${dirname(path)}/${file}`,
    }));

const isPublic = ({ name, privacy }) => !name.startsWith('#') && privacy !== 'private' && privacy !== 'protected';

/**
 * Makes the manifest what editors and other tools need: each element under its tag, with what it has in common with
 * others, and only what a page may use.
 */
export const guildhallManifest = {
  name: 'guildhall-manifest',
  packageLinkPhase({ customElementsManifest }) {
    const { modules } = customElementsManifest;
    const known = new Map();
    for (const { tag, className, path } of definedElements()) {
      const inPackage = path.replace('elements/', '');
      const module = modules.find((each) => each.path === inPackage);
      const declaration = module?.declarations.find(({ name }) => name === className);
      if (!declaration) throw new Error(`${at(path)} declares no ${className}, though its .define.ts says so.`);
      Object.assign(declaration, { customElement: true, tagName: tag });
      const scanned = scanElement({ className, path }, known);
      // The analyzer takes what an event is made with for its name; what is described stays, true or not.
      declaration.events = declaration.events?.filter(({ name, description }) => name && description);
      declaration.members = declaration.members?.filter((each) => isPublic(each) && !scanned.hidden.has(each.name));
      addShared(declaration, scanned);
      const texts = path.replace(/[.]ts$/, '.texts.ts');
      if (existsSync(at(texts))) declaration.guildTexts = [...readTexts(texts), ...textsOfParts(path)];
      const definer = modules.find((each) => each.path === inPackage.replace(/[.]ts$/, '.define.ts'));
      definer.exports = [
        { kind: 'custom-element-definition', name: tag, declaration: { name: className, module: inPackage } },
      ];
    }
    // The modules of elements; what they extend is told in their own entries.
    customElementsManifest.modules = modules.filter(
      ({ declarations = [], exports = [] }) =>
        declarations.some(({ tagName }) => tagName) ||
        exports.some(({ kind, name }) => kind === 'custom-element-definition' && name.includes('-')),
    );
    for (const module of customElementsManifest.modules) {
      module.declarations = module.declarations.filter(({ tagName }) => tagName);
      for (const declaration of module.declarations) {
        for (const each of [...(declaration.members ?? []), ...(declaration.attributes ?? [])]) {
          delete each.inheritedFrom;
          // What is listed is public.
          delete each.privacy;
        }
      }
    }
    rewrite(customElementsManifest);
  },
};
