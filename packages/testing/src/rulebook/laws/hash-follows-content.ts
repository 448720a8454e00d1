import type { RulebookDocument } from '@guildhall/core';
import { hashOf } from '@guildhall/core/load';
import fc from 'fast-check';
import { fail } from './fail.js';
import { type Law, tryOut } from './law.js';
import { leavesOf, type Leaf, withLeaf } from './leaves.js';
import { shuffledKeys } from './shuffled.js';

/** K8: the hash stays the same for any order of keys and any white space, and changes with any value. */
export const hashFollowsContent: Law = (document, options) => {
  const hash = hashOf(document);
  const leaves = leavesOf(document);
  tryOut(
    fc.property(fc.nat(), fc.integer({ min: 0, max: 8 }), fc.constantFrom(...leaves), (seed, indent, leaf) => {
      const again = JSON.parse(JSON.stringify(reordered(document, seed), null, indent)) as RulebookDocument;
      if (hashOf(again) !== hash) fail('Another order of keys has another hash.', { seed });
      if (hashOf(withLeaf(document, leaf, changed(leaf))) === hash) fail('Another value has the same hash.', leaf);
    }),
    options,
  );
};

function reordered(value: unknown, seed: number): unknown {
  if (Array.isArray(value)) return value.map((item, index) => reordered(item, seed + index));
  if (typeof value !== 'object' || value === null) return value;
  const inner = Object.entries(value).map(([key, part], index) => [key, reordered(part, seed + index)] as const);
  return shuffledKeys(Object.fromEntries(inner), seed);
}

function changed({ value }: Leaf): unknown {
  return typeof value === 'string' ? `${value} ` : typeof value === 'number' ? value + 1 : value === null ? 0 : !value;
}
