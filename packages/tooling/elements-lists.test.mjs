import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import { filesIn } from './lib/files.mjs';
import { at } from './lib/paths.mjs';

const tags = filesIn('elements/src', (path) => path.endsWith('.define.ts'));
const written = tags.map((path) => `./${path.replace(/^elements\/src\//, '').replace(/ts$/, 'js')}`).sort();
const imports = (file) =>
  [...readFileSync(at(file), 'utf8').matchAll(/import\(?\s*'(\.[^']+\.define\.js)'/g)].map(([, path]) => path).sort();

describe('the lists of all elements', () => {
  it('define-all.ts defines every element', () => assert.deepEqual(imports('elements/src/define-all.ts'), written));

  it('loaders.ts loads every element, each under its tag', () => {
    assert.deepEqual(imports('elements/src/loaders.ts'), written);
    const text = readFileSync(at('elements/src/loaders.ts'), 'utf8');
    for (const path of tags) {
      const tag = basename(path, '.define.ts');
      assert.match(text, new RegExp(`'${tag}': \\(\\) =>\\s+import\\('[^']+/${tag}\\.define\\.js'\\)`), tag);
    }
  });

  it('index.ts exports the class of every element, and every type of its view', () => {
    const text = readFileSync(at('elements/src/index.ts'), 'utf8');
    const exported = new Set(
      [...text.matchAll(/export (?:type )?\{([^}]*)\}/g)].flatMap(([, names]) => names.split(/[\s,]+/)),
    );
    const declared = tags.flatMap((define) =>
      ['.ts', '.view.ts']
        .map((end) => define.replace('.define.ts', end))
        .filter((path) => existsSync(at(path)))
        .flatMap((path) => [...readFileSync(at(path), 'utf8').matchAll(/^export (?:class|interface|type) (\w+)/gm)])
        .map(([, name]) => name),
    );
    assert.deepEqual(
      declared.filter((name) => !exported.has(name)),
      [],
    );
  });
});
