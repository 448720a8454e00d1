import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { splitLines, type NumberedLine } from './split-lines.js';

async function* inPieces(text: string, size: number): AsyncGenerator<Uint8Array> {
  const bytes = new TextEncoder().encode(text);
  for (let at = 0; at < bytes.length; at += size) {
    await Promise.resolve();
    yield bytes.slice(at, at + size);
  }
}

async function collect(text: string, size: number, longest?: number): Promise<NumberedLine[]> {
  const lines: NumberedLine[] = [];
  for await (const line of splitLines(inPieces(text, size), longest)) lines.push(line);
  return lines;
}

const lineText = fc.string({ unit: fc.constantFrom('a', '"', 'ŵ', '€', '𝄞', ' '), maxLength: 12 });

describe('splitLines', () => {
  it('gives the lines that were written, whatever the pieces, in order and numbered from one', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(lineText),
        fc.constantFrom('\n', '\r\n'),
        fc.integer({ min: 1, max: 9 }),
        async (lines, end, size) => {
          const got = await collect(lines.map((line) => line + end).join(''), size);
          assert.deepEqual(
            got,
            lines.map((text, at) => ({ number: at + 1, text })),
          );
        },
      ),
    );
  });

  it('passes over a line that is too long, whole, and goes on with the next', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(lineText, { minLength: 1 }), fc.integer({ min: 1, max: 9 }), async (lines, size) => {
        const got = await collect(lines.join('\n') + '\n', size, 5);
        assert.deepEqual(
          got,
          lines.map((text, at) => (text.length > 5 ? { number: at + 1 } : { number: at + 1, text })),
        );
      }),
    );
  });

  it('gives a last line that no line break ends', async () => {
    assert.deepEqual(await collect('a\nb', 1), [
      { number: 1, text: 'a' },
      { number: 2, text: 'b' },
    ]);
    assert.deepEqual(await collect('', 1), []);
  });

  it('holds no line beyond what is allowed: one longer than any text can be is passed over', async () => {
    const piece = new Uint8Array(16 * 1024 * 1024).fill(97);
    const endless = async function* () {
      for (let at = 0; at < 36; at++) {
        await Promise.resolve();
        yield piece;
      }
      yield new TextEncoder().encode('\nb\n');
    };
    const lines: NumberedLine[] = [];
    for await (const line of splitLines(endless(), 1000)) lines.push(line);
    assert.deepEqual(lines, [{ number: 1 }, { number: 2, text: 'b' }]);
  });
});
