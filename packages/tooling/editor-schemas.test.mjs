import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import service from 'vscode-json-languageservice';
import { filesIn } from './lib/files.mjs';
import { at } from './lib/paths.mjs';

// What somebody sees who edits a rulebook in VS Code, told by the library that VS Code asks.

const languageService = service.getLanguageService({
  schemaRequestService: async (uri) => readFileSync(fileURLToPath(uri), 'utf8'),
  workspaceContext: { resolveRelativePath: (relative, base) => new URL(relative, base).href },
});
const cpd = readFileSync(at('rules/cpd/ima.json'), 'utf8');

/** Opens a text in the place of a file; `|` in it is where the cursor stands. */
function open(marked, path = 'rules/cpd/ima.json') {
  const offset = Math.max(0, marked.indexOf('|¦'));
  const text = marked.replace('|¦', '');
  const document = service.TextDocument.create(pathToFileURL(at(path)).href, 'json', 1, text);
  const json = languageService.parseJSONDocument(document);
  return { document, json, position: document.positionAt(offset) };
}

/** The CPD rulebook with a piece of it written otherwise. */
function cpdWith(piece, instead) {
  assert.ok(cpd.includes(piece), piece);
  return cpd.replace(piece, () => instead);
}

async function problems(text, path) {
  const { document, json } = open(text, path);
  return (await languageService.doValidation(document, json)).map(({ message }) => message);
}

async function offered(marked) {
  const { document, json, position } = open(marked);
  const { items } = await languageService.doComplete(document, position, json);
  return Object.fromEntries(items.map(({ label, textEdit }) => [label, textEdit?.newText ?? '']));
}

async function hover(marked) {
  const { document, json, position } = open(marked);
  return (await languageService.doHover(document, position, json))?.contents.join('\n') ?? '';
}

describe('an editor that knows JSON Schema', () => {
  it('finds nothing wrong in a shipped rulebook', async () => {
    const paths = filesIn('rules', (path) => /^rules\/[a-z]+\/[a-z]+\.json$/.test(path));
    assert.ok(paths.length >= 9);
    for (const path of paths) assert.deepEqual(await problems(readFileSync(at(path), 'utf8'), path), [], path);
  });

  it('underlines a misspelt name, and a number outside its bounds', async () => {
    const fact = '"fact": "totalPoints"';
    assert.match((await problems(cpdWith(fact, '"fact": "totalPiont"'))).join(), /Valid values: .*"totalPoints"/);
    const points = '"value": 16, "source": "ima-portal-faq#cpd-not-met"';
    assert.match((await problems(cpdWith(points, points.replace('16', '160')))).join(), /60/);
  });

  it('says what a name stands for', async () => {
    assert.match(await hover(cpdWith('"fact": "totalPoints"', '"fact": "total|¦Points"')), /\*\*Approved points\*\*/);
    assert.match(await hover(cpdWith('"minimumPoints": {', '"minimum|¦Points": {')), /Points needed in a CPD period/);
  });

  it('offers names, and beginnings of a dated value, a reason, an example and a step', async () => {
    const names = await offered(cpdWith('"fact": "totalPoints"', '"fact": |¦'));
    assert.ok('"totalPoints"' in names && '"param.minimumPoints"' in names && !('"cpd/met"' in names));
    const first = '"2017-11-01": { "value": 20,';
    const dated = await offered(cpdWith(first, `|¦\n${first}`));
    assert.match(dated['YYYY-MM-DD'], /"value": \$1,\s+"status": "assumed"/);
    const reason = await offered(cpdWith('"reasons": {', '"reasons": { |¦'));
    assert.match(reason['room/what-is-so'], /"audience"/);
    assert.ok('An example' in (await offered(cpdWith('"examples": [', '"examples": [ |¦'))));
    const bands = cpdWith('"reasons": {', '"bands": [{ "steps": [ |¦ ] }], "reasons": {');
    assert.ok('A sum in pence from so much notice on' in (await offered(bands)));
  });
});
