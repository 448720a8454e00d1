import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { filesIn } from '../files.mjs';
import { at } from '../paths.mjs';
import { cssCustomData, htmlCustomData } from './custom-data.mjs';
import { elementsDeclaration, frameworks } from './element-types.mjs';

/** From each class that a file of the elements exports to the module that is published of it. */
function publishedClasses() {
  const found = new Map();
  for (const path of filesIn('elements/src', (each) => /(?<![.]test)[.]ts$/.test(each))) {
    for (const [, name] of readFileSync(at(path), 'utf8').matchAll(/^export (?:abstract )?class (\w+)/gm)) {
      found.set(name, path.replace('elements/src/', 'dist/').replace(/[.]ts$/, '.js'));
    }
  }
  return found;
}

/** Writes, from the manifest, what the frameworks' types and editors need to know of the elements. */
export function writeElementTypes() {
  const manifest = JSON.parse(readFileSync(at('elements/custom-elements.json'), 'utf8'));
  const classes = publishedClasses();
  const write = (path, text) => writeFileSync(at(`elements/${path}`), text);
  mkdirSync(at('elements/types'), { recursive: true });
  write(
    'types/elements.d.ts',
    elementsDeclaration(manifest, (name) => classes.get(name)),
  );
  for (const [name, text] of Object.entries(frameworks)) {
    write(`types/${name}.d.ts`, text);
    // So that it may be imported for its types by a plain import too.
    write(`types/${name}.js`, 'export {};\n');
  }
  write('vscode.html-custom-data.json', `${JSON.stringify(htmlCustomData(manifest), undefined, 2)}\n`);
  write('vscode.css-custom-data.json', `${JSON.stringify(cssCustomData(manifest), undefined, 2)}\n`);
}
