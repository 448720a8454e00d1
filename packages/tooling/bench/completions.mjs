// How long the exact completions take: the largest catalogue shipped, and one of 120 units in 12 groups.
import { readFileSync } from 'node:fs';
import {
  beginSelection,
  checkCertificate,
  deriveRuleOfCombination,
  findCompletions,
} from '../../core/dist/qualifications/index.js';
import { generateCatalogue } from '../../testing/dist/qualifications/index.js';
import { filesIn } from '../lib/files.mjs';
import { at } from '../lib/paths.mjs';

const ROUNDS = 5;

/** @returns {{ name: string, units: number, milliseconds: number, outcome: string }[]} each certificate checked */
export function timeCompletions() {
  const shipped = filesIn('rules/qualifications/catalogue', (path) => path.endsWith('.json')).map((path) =>
    JSON.parse(readFileSync(at(path), 'utf8')),
  );
  const largest = shipped.reduce((a, b) => (b.units.length > a.units.length ? b : a));
  return [
    timed(largest.number, largest),
    timed('generated, 12 groups', generateCatalogue(1, { units: 120, groups: 12 })),
  ];
}

function timed(name, catalogue) {
  const rule = deriveRuleOfCombination(catalogue);
  const selection = beginSelection(rule);
  let best = Infinity;
  let found;
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.hrtime.bigint();
    found = findCompletions(rule, selection);
    best = Math.min(best, Number(process.hrtime.bigint() - start) / 1e6);
  }
  const wrong = 'certificate' in found ? checkCertificate(catalogue, found.certificate) : undefined;
  if (wrong !== undefined) throw new Error(`The certificate of ${name} does not hold: ${wrong}`);
  const detail =
    found.outcome === 'smallest' ? `smallest ${found.minimum}, ${found.ways ?? 'uncounted'} ways` : found.outcome;
  return { name, units: catalogue.units.length, milliseconds: best, outcome: detail };
}
