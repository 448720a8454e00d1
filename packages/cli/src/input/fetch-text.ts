import type { World } from '../world.js';
import { badInput } from './bad-input.js';
import { Stop } from './stop.js';

/** How long a server may take, in milliseconds. */
const TIME_LIMIT = 10_000;
/** The largest rulebook taken from a server, in bytes. */
const SIZE_LIMIT = 10_000_000;

/**
 * Reads a text from an http or https address.
 *
 * @throws Stop `cli/no-answer`, `cli/too-slow`, `cli/refused-by-server` or `cli/too-large`
 */
export async function fetchText(world: World, url: string): Promise<string> {
  const signal = AbortSignal.timeout(TIME_LIMIT);
  const where = { file: url };
  try {
    const response = await world.fetch(url, { signal });
    if (!response.ok) {
      const says = `The server answered ${response.status} ${response.statusText}`.trimEnd();
      throw badInput('refused-by-server', `${says}: check the address.`, where);
    }
    return await textOf(response, url);
  } catch (error) {
    if (error instanceof Stop) throw error;
    if (signal.aborted) {
      throw badInput(
        'too-slow',
        `No answer within ${TIME_LIMIT / 1000} seconds: try again, or save the file and name its path.`,
        where,
      );
    }
    throw badInput('no-answer', `No answer (${reasonOf(error)}): check the address and the connection.`, where);
  }
}

async function textOf(response: Response, url: string): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for await (const piece of response.body ?? []) {
    size += (piece as Uint8Array).byteLength;
    if (size > SIZE_LIMIT)
      throw badInput('too-large', `More than ${SIZE_LIMIT / 1e6} MB: this is no rulebook.`, { file: url });
    text += decoder.decode(piece as Uint8Array, { stream: true });
  }
  return text + decoder.decode();
}

function reasonOf(error: unknown): string {
  const cause = (error as { readonly cause?: { readonly code?: string } } | null)?.cause;
  return cause?.code ?? (error instanceof Error ? error.message : String(error));
}
