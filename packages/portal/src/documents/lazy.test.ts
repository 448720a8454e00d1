import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

/** Everything that a module loads before it runs: its own files, and the names of packages. */
function loadedBy(entry: string): { files: ReadonlySet<string>; packages: ReadonlySet<string> } {
  const files = new Set<string>();
  const packages = new Set<string>();
  const visit = (file: string): void => {
    if (files.has(file)) return;
    files.add(file);
    const source = readFileSync(file, 'utf8');
    for (const [, name = ''] of source.matchAll(/^(?:import|export)\b[^;'"]*?from\s*['"]([^'"]+)['"]/gm)) {
      if (name.startsWith('.')) visit(fileURLToPath(new URL(name, `file://${file}`)));
      else packages.add(name);
    }
  };
  visit(fileURLToPath(new URL(entry, import.meta.url)));
  return { files, packages };
}

const HEAVY = ['pdfkit', 'fontkit', 'hucre/xlsx', 'fflate', 'uqr'];

describe('the documents', () => {
  it('are loaded by whoever makes one, and not with the portal', () => {
    const { files, packages } = loadedBy('../index.js');
    assert.ok(files.size > 20, 'the portal was followed');
    assert.deepEqual(
      HEAVY.filter((name) => packages.has(name)),
      [],
    );
    assert.ok(![...files].some((file) => /\/documents\/(?:make-|pdf\/|xlsx\/)/.test(file)));
  });

  it('load no more than they need', () => {
    const loads = (entry: string): readonly string[] => HEAVY.filter((name) => loadedBy(entry).packages.has(name));
    assert.deepEqual(loads('./make-invoice-pdf.js'), ['pdfkit', 'fontkit', 'fflate']);
    assert.deepEqual(loads('./make-basic-summary-xlsx.js'), ['hucre/xlsx']);
    assert.deepEqual(loads('./make-calendar-file.js'), []);
    assert.deepEqual(loads('./index.js'), HEAVY);
  });
});
