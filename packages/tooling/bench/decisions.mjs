// How many members each contestant decides in a second, all on the same parsed JSON, every answer compared.
import { isDeepStrictEqual } from 'node:util';
import { contestants } from './contestants.mjs';
import { membersAsJson } from './members.mjs';

const ON = '2026-11-22';
const MEMBERS = 10_000;
const SLICES = 20;
const ROUNDS = 15;

/**
 * Runs the race. Contestants take turns on small slices, and the best time of each slice counts, so that what else the
 * machine is doing falls on all alike.
 *
 * @returns {Promise<{ name: string, reasons: boolean, perSecond: number, microseconds: number }[]>}
 * @throws {Error} when two contestants answer differently
 */
export async function raceDecisions() {
  const members = JSON.parse(membersAsJson(MEMBERS, 1));
  const entrants = contestants(ON);
  await compare(members, entrants);
  const best = entrants.map(() => new Map());
  for (let round = 0; round < ROUNDS; round++) {
    for (let slice = 0; slice < SLICES; slice++) {
      for (const [index, entrant] of entrants.entries()) {
        if (slice >= SLICES * entrant.share) continue;
        const time = await timeSlice(entrant, members, slice);
        best[index].set(slice, Math.min(best[index].get(slice) ?? Infinity, time));
      }
    }
  }
  return entrants.map(({ name, reasons, share }, index) => {
    const seconds = [...best[index].values()].reduce((sum, time) => sum + time, 0);
    const decided = MEMBERS * share;
    return { name, reasons, perSecond: decided / seconds, microseconds: (seconds / decided) * 1e6 };
  });
}

async function timeSlice({ decide, isAsync }, members, slice) {
  const length = MEMBERS / SLICES;
  const from = slice * length;
  let seen = 0;
  const start = process.hrtime.bigint();
  if (isAsync) for (let m = from; m < from + length; m++) seen += (await decide(members[m])) === undefined ? 0 : 1;
  else for (let m = from; m < from + length; m++) seen += decide(members[m]) === undefined ? 0 : 1;
  const time = Number(process.hrtime.bigint() - start) / 1e9;
  if (seen !== length) throw new Error('A contestant left members undecided.');
  return time;
}

async function compare(members, entrants) {
  for (const [m, member] of members.entries()) {
    const answers = [];
    // One after the other: json-rules-engine loses rules when two runs meet.
    for (const { name, reasons, decide, answer } of entrants.filter(({ share }) => m < MEMBERS * share)) {
      answers.push({ name, reasons, ...answer(await decide(member)) });
    }
    const outcomes = new Set(answers.map(({ outcome }) => outcome));
    const told = answers.filter(({ reasons }) => reasons).map(({ codes }) => codes);
    if (outcomes.size > 1 || told.some((codes) => !isDeepStrictEqual(codes, told[0]))) {
      throw new Error(`Member ${m} is answered differently: ${JSON.stringify(answers)}`);
    }
    const [byHand, own] = entrants.filter(({ reasons }) => reasons).map(({ decide }) => decide(member));
    if (!isDeepStrictEqual(byHand.reasons, own.reasons) || !isDeepStrictEqual(byHand.findings, own.findings)) {
      throw new Error(`Member ${m} is told other reasons by hand: ${JSON.stringify([byHand, own])}`);
    }
  }
}
