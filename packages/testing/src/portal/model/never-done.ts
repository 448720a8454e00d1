import { commands } from '@guildhall/portal/contract';

/** The commands of the contract that were never carried out: of those, runs have proved nothing. */
export const neverDone = (done: Readonly<Record<string, number>>): readonly string[] =>
  Object.keys(commands).filter((name) => (done[name] ?? 0) === 0);
