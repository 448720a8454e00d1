import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { diskFiles } from './disk-files.js';
import { memoryWorld } from './memory-world.js';
import { run } from './run.js';

const root = resolve(fileURLToPath(new URL('../../..', import.meta.url)));
const guide = await readFile(`${root}/docs/guides/publishing.md`, 'utf8');
const cpd = await readFile(`${root}/rules/cpd/ima.json`, 'utf8');
const dated = '"2019-02-16": { "value": 16, "source": "ima-portal-faq#cpd-not-met" }';

describe('docs/guides/publishing.md', () => {
  it('shows commands that do what it says, one after the other', async () => {
    // The reader edits a copy between the first command and the second.
    const files: Record<string, string> = {
      '/home/my-rules/cpd/ima.json': cpd.replace(
        dated,
        `${dated},\n        "2027-02-16": { "value": 20, "status": "assumed" }`,
      ),
    };
    const blocks = [...guide.matchAll(/^```(sh|text)\n([\s\S]*?)^```$/gm)].map(([, kind = '', text = '']) => ({
      kind,
      text,
    }));
    let written = '';
    let shown = 0;
    for (const { kind, text } of blocks) {
      if (kind === 'text') {
        if (!text.startsWith('✓')) continue;
        assert.equal(written, text);
        shown++;
        continue;
      }
      for (const line of text.trimEnd().split('\n')) {
        const argv = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, word]) => quoted ?? word ?? '').slice(2);
        const world = memoryWorld({ files, rules: `${root}/rules`, beneath: diskFiles(), now: '2026-11-29T10:00:00Z' });
        assert.equal(await run(argv, world), 0, `${line}\n${world.written.stderr}`);
        written = world.written.stdout;
        Object.assign(files, world.saved);
      }
    }
    assert.equal(shown, 3);
    assert.ok(Object.keys(files).some((path) => path.startsWith('/home/approvals/cpd-ima-1.2.0-')));
  });
});
