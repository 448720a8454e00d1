import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';

const root = new URL('../../../../../', import.meta.url);
const page = readFileSync(new URL('docs/findings.md', root), 'utf8');

/** The codes that are written out in a folder's sources. */
function codesIn(folder: string, kind: RegExp): readonly string[] {
  const at = new URL(`packages/${folder}/`, root);
  const files = readdirSync(at).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const codes = files.flatMap((name) =>
    [...readFileSync(new URL(name, at), 'utf8').matchAll(kind)].map(([, code = '']) => code),
  );
  return [...new Set(codes)].sort();
}

describe('the page of findings', () => {
  it('has a heading for each code of the lint, and none besides', () => {
    const headings = [...page.matchAll(/^### (lint\/[a-z-]+)$/gm)].map(([, code = '']) => code).sort();
    const folders = ['core/src/rulebook/lint', 'core/src/rulebook/change', 'cli/src/checking'];
    const codes = [...new Set(folders.flatMap((folder) => codesIn(folder, /'(lint\/[a-z-]+)'/g)))].sort();
    assert.ok(codes.length > 20, String(codes.length));
    assert.deepEqual(headings, codes);
  });

  it('says of each how grave it is, and that as the lint does', () => {
    const at = new URL('packages/core/src/rulebook/lint/', root);
    const graves = new Map<string, Set<string>>();
    for (const name of readdirSync(at).filter((one) => /^(?!.*\.test\.).*\.ts$/.test(one)))
      for (const [, code = '', severity = ''] of readFileSync(new URL(name, at), 'utf8').matchAll(
        /code: '(lint\/[a-z-]+)',\s+severity: '([EWH])'/g,
      ))
        graves.set(code, (graves.get(code) ?? new Set()).add(severity));
    assert.ok(graves.size > 15, String(graves.size));
    for (const [code, severities] of graves) {
      const [, said = ''] = new RegExp(`### ${code}\n\n\\*\\*([A-Z][a-z]+)\\.\\*\\*`).exec(page) ?? [];
      assert.deepEqual([...severities], [said.slice(0, 1)], code);
    }
  });

  it('names each code of what the shape of a file does not allow', () => {
    const codes = [
      ...codesIn('core/src/rulebook/load', /'((?:schema|rulebook)\/[a-z-]+)'/g),
      ...codesIn('core/src/qualifications/load', /'(qualifications\/[a-z-]+)'/g),
    ];
    assert.ok(codes.length > 60, String(codes.length));
    const told = (code: string): boolean => {
      const [kind = '', name = ''] = code.split('/');
      if (kind === 'schema' || !name.startsWith('unknown-'))
        return page.includes(`\`${code}\``) || page.includes(`\`${name}\``);
      return (
        page.includes(`\`-${name.slice('unknown-'.length)}\``) ||
        page.includes(`\`${code}\``) ||
        page.includes(`\`${name}\``)
      );
    };
    assert.deepEqual(
      codes.filter((code) => !told(code)),
      [],
    );
  });
});
