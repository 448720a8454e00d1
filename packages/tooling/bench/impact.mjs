// What a change of rules does to people: how long it takes, every count checked against deciding one by one; how fast
// people are made up; and how much memory a stream takes that is longer than memory should be.
import { isDeepStrictEqual } from 'node:util';
import { readFileSync } from 'node:fs';
import { decide } from '../../core/dist/index.js';
import { impact } from '../../core/dist/rulebook/impact/index.js';
import { loadRulebook } from '../../core/dist/rulebook/load/index.js';
import { memoryWorld, run } from '../../cli/dist/index.js';
import { populationFor } from '../../testing/dist/population/index.js';
import { at } from '../lib/paths.mjs';
import { membersAsJson } from './members.mjs';

const ON = '2026-11-22';
const PEOPLE = 10_000;
const LINES = 1_000_000;
const ROUNDS = 7;

/** The CPD rulebook, asking for another number of points. */
function cpdAsking(points) {
  const json = JSON.parse(readFileSync(at('rules/cpd/ima.json'), 'utf8'));
  json.parameters.minimumPoints.values['2019-02-16'].value = points;
  const loaded = loadRulebook(json);
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems));
  return { json, rulebook: loaded.value };
}

/**
 * Times the impact of 16 points becoming 20 on ten thousand members, and making as many people up.
 *
 * @returns {{ impactMilliseconds: number, changed: number, populationMilliseconds: number }} the best of some rounds
 * @throws {Error} when a count differs from that of deciding one by one
 */
export function timeImpact() {
  const [previous, next] = [cpdAsking(16), cpdAsking(20)];
  const people = JSON.parse(membersAsJson(PEOPLE, 1)).map((given) => ({ given }));
  const count = () => impact(previous.rulebook, next.rulebook, people, { on: ON });
  const report = count();
  compare(report, previous.rulebook, next.rulebook, people);
  const makeUp = () =>
    [...populationFor(previous.rulebook, { count: PEOPLE, seed: 1, on: ON, like: previous.json.examples })].length;
  return { impactMilliseconds: best(count), changed: report.changed, populationMilliseconds: best(makeUp) };
}

function compare(report, previous, next, people) {
  const moves = new Map();
  const reasons = new Map();
  const add = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const { given } of people) {
    const [before, after] = [previous, next].map((rulebook) => decide(rulebook, given, { on: ON }));
    add(moves, `${before.outcomes['cpd/met']} ${after.outcomes['cpd/met']}`);
    for (const { code } of after.reasons) add(reasons, code);
  }
  const found = report.questions.flatMap((question) =>
    question.moves.map((move) => [`${move.before} ${move.after}`, move.people]),
  );
  const told = report.reasons.filter(({ after }) => after > 0).map(({ code, after }) => [code, after]);
  if (!isDeepStrictEqual(new Map(found), moves) || !isDeepStrictEqual(new Map(told), reasons))
    throw new Error(`The impact counts something else: ${JSON.stringify([found, [...moves], told, [...reasons]])}`);
}

function best(work) {
  let least = Infinity;
  for (let round = 0; round < ROUNDS; round++) {
    const start = process.hrtime.bigint();
    work();
    least = Math.min(least, Number(process.hrtime.bigint() - start) / 1e6);
  }
  return least;
}

/**
 * Runs `guildhall impact` over a million lines, and looks at the heap all along.
 *
 * @returns {Promise<{ lines: number, seconds: number, early: number, late: number }>} the most megabytes of the heap
 *   in the second tenth of the stream, and in its last tenth
 * @throws {Error} when a line is lost
 */
export async function streamImpact() {
  const text = JSON.parse(membersAsJson(1000, 2))
    .map((given) => `${JSON.stringify(given)}\n`)
    .join('');
  const piece = new TextEncoder().encode(text);
  const heaps = [];
  const stdin = async function* () {
    for (let lines = 0; lines < LINES; lines += 1000) {
      heaps.push(process.memoryUsage().heapUsed / 2 ** 20);
      yield piece;
    }
  };
  const files = {
    '/home/old.json': JSON.stringify(cpdAsking(16).json),
    '/home/new.json': JSON.stringify(cpdAsking(20).json),
  };
  const world = { ...memoryWorld({ files }), stdin: stdin() };
  const start = process.hrtime.bigint();
  const code = await run(['impact', 'old.json', 'new.json', '--people', '-', '--lines', '--on', ON, '--json'], world);
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  const { people } = JSON.parse(world.written.stdout);
  if (code !== 0 || people !== LINES)
    throw new Error(`${people} of ${LINES} people were counted: ${world.written.stderr}`);
  const tenth = heaps.length / 10;
  return {
    lines: people,
    seconds,
    early: Math.max(...heaps.slice(tenth, 2 * tenth)),
    late: Math.max(...heaps.slice(-tenth)),
  };
}
