import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { describe, it } from 'node:test';
import { elementViews } from '../testing/dist/contract/element-views.js';
import { filesIn } from './lib/files.mjs';
import { at } from './lib/paths.mjs';

/** The view that an element's own type is, by the type's name in `GuildElement<…>`. */
function viewOf(define) {
  const [element, view] = ['.ts', '.view.ts'].map((end) => define.replace('.define.ts', end));
  const name = /extends GuildElement<(\w+),/.exec(readFileSync(at(element), 'utf8'))?.[1];
  const types = filesIn(dirname(define), (path) => path === view).map((path) => readFileSync(at(path), 'utf8'));
  return new RegExp(`^export type ${name} = ViewAnswer<'([^']+)'>;`, 'm').exec(types.join(''))?.[1];
}

describe('the views of the contract that elements show', () => {
  it('are listed for every element whose view is one of them', () => {
    const defines = filesIn('elements/src', (path) => path.endsWith('.define.ts'));
    const written = defines.flatMap((path) => {
      const view = viewOf(path);
      return view ? [[basename(path, '.define.ts'), view]] : [];
    });
    assert.ok(written.length > 20, `Only ${written.length} elements were found to show a view as it is.`);
    assert.deepEqual(elementViews, Object.fromEntries(written));
  });
});
