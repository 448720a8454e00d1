import type { Given } from '@guildhall/core';
import { resolve } from 'node:path';
import type { World } from '../world.js';
import { badInput } from './bad-input.js';
import { fileProblem } from './file-problem.js';
import type { JsonFile } from './json-file.js';
import { parseJson } from './parse-json.js';

/** What standard input is called in problems. */
export const STANDARD_INPUT = 'standard input';

/** What was given to decide about, with the file it came from. */
export interface ReadGiven {
  readonly given: Given;
  readonly file: JsonFile;
}

/**
 * Reads the facts to decide about: one JSON object in a file, or on standard input for `-`.
 *
 * @throws Stop with the place of what is wrong.
 */
export async function readGiven(world: World, path: string): Promise<ReadGiven> {
  const file = parseJson(...(await readText(world, path)));
  return { given: asGiven(file), file };
}

/**
 * The whole text of a file, or of standard input for `-`, after what it is called in problems.
 *
 * @throws Stop when there is no such file.
 */
export async function readText(world: World, path: string): Promise<[name: string, text: string]> {
  return [path === '-' ? STANDARD_INPUT : path, await textOf(world, path)];
}

/**
 * The facts in a JSON text.
 *
 * @throws Stop `cli/given-not-an-object`
 */
export function asGiven(file: JsonFile): Given {
  const { value, name, firstLine } = file;
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Given;
  const hint = Array.isArray(value) ? ' For many cases, write one object a line and add --lines.' : '';
  const says = `Facts are given as one JSON object, as in the examples of a rulebook.${hint}`;
  throw badInput('given-not-an-object', says, { file: name, line: firstLine, column: 1 });
}

async function textOf(world: World, path: string): Promise<string> {
  if (path === '-') return decode(world.stdin);
  try {
    return await world.files.read(resolve(world.folder, path));
  } catch (error) {
    throw fileProblem(path, error) ?? error;
  }
}

async function decode(pieces: AsyncIterable<Uint8Array>): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const piece of pieces) text += decoder.decode(piece, { stream: true });
  return text + decoder.decode();
}
