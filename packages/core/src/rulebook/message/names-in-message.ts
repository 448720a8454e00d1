import type { Message } from '../prepared.js';

/** Every fact and parameter that a message names, in the order it first names them. */
export function namesInMessage(message: Message, names: string[] = []): string[] {
  for (const part of message) {
    if (typeof part === 'string' || 'n' in part) continue;
    const name = 'v' in part ? part.v : 'plural' in part ? part.plural : part.select;
    if (!names.includes(name)) names.push(name);
    if ('of' in part) for (const branch of Object.values(part.of)) namesInMessage(branch, names);
  }
  return names;
}
