import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { compiled } from '../files.mjs';
import { at } from '../paths.mjs';
import { partsIn } from './plugins.mjs';
import { scanElement } from './scan-element.mjs';
import { definedElements } from './source-files.mjs';
import { undocumented } from './undocumented.mjs';

const { modules } = JSON.parse(readFileSync(at('elements/custom-elements.json'), 'utf8'));
const declarations = modules.flatMap(({ declarations: all = [] }) => all);
const known = new Map();

describe('the custom-elements manifest', () => {
  for (const element of definedElements()) {
    it(`describes all that <${element.tag}> has, and nothing else`, () => {
      const declaration = declarations.find(({ tagName }) => tagName === element.tag);
      assert.ok(declaration, `<${element.tag}> is not in elements/custom-elements.json: build anew.`);
      const said = undocumented(element.tag, declaration, scanElement(element, known));
      assert.equal(said.length, 0, `\n${said.join('\n')}`);
    });
  }

  it('lists the texts of each element that a page may put its own in the place of', async () => {
    for (const { tag, path } of definedElements()) {
      const { guildTexts } = declarations.find(({ tagName }) => tagName === tag);
      const file = compiled(path.replace(/[.]ts$/, '.texts.ts'));
      if (!existsSync(at(file))) continue;
      const { en: own } = await import(at(file));
      const en = { ...own };
      const textsOf = (words) => Object.keys(words).filter((name) => typeof words[name] !== 'object');
      const names = textsOf(own).sort();
      for (const { part, texts } of partsIn(path)) {
        const { en: its } = await import(at(compiled(texts)));
        names.push(
          ...textsOf(its)
            .sort()
            .map((name) => `${part}.${name}`),
        );
        for (const name of textsOf(its)) en[`${part}.${name}`] = its[name];
      }
      assert.deepEqual(
        guildTexts?.map(({ name }) => name),
        names,
        tag,
      );
      for (const { name, text, gaps } of guildTexts) {
        if (!gaps) assert.equal(text, en[name], `${tag} ${name}`);
        else if (text !== undefined) assert.equal(text, en[name](...gaps.map((_, at) => `{${at}}`)), `${tag} ${name}`);
      }
    }
  });

  it('holds nothing that is private, and the paths of what is published', () => {
    const members = declarations.flatMap(({ members: all = [] }) => all);
    assert.deepEqual(
      members.filter(({ name, privacy }) => name.startsWith('#') || ['private', 'protected'].includes(privacy)),
      [],
    );
    assert.ok(modules.every(({ path }) => /^dist\/.+[.]js$/.test(path)));
  });

  it('would miss each thing that is left out, and tell what is not there', () => {
    const element = definedElements().find(({ tag }) => tag === 'guild-cancellation');
    const declaration = declarations.find(({ tagName }) => tagName === element.tag);
    const scanned = scanElement(element, known);
    const without = (list, name) => ({
      ...declaration,
      [list]: declaration[list].filter((each) => each.name !== name),
    });
    for (const [list, name, what] of [
      ['cssParts', 'countdown', 'part'],
      ['cssParts', 'button', 'part'],
      ['slots', '', 'slot'],
      ['events', 'guild-wish', 'event'],
      ['events', 'guild-say', 'event'],
      ['cssProperties', '--guild-accent', 'custom property'],
      ['cssProperties', '--guild-field', 'custom property'],
      ['attributes', 'booking-ids', 'attribute'],
      ['members', 'colleagues', 'property'],
    ]) {
      const said = undocumented(element.tag, without(list, name), scanned);
      assert.equal(said.length, 1, `${list} ${name}: ${said.join('\n')}`);
      assert.match(said[0], new RegExp(`has the ${what} “${name}”`));
    }
    const invented = { ...declaration, cssParts: [...declaration.cssParts, { name: 'moon', description: 'None.' }] };
    assert.match(undocumented(element.tag, invented, scanned).join(), /the part “moon”, which it does not have/);
  });
});
