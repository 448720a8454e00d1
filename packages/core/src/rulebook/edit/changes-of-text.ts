import type { RulebookDocument } from '../schema/document.js';
import { Text } from '../schema/words.js';
import type { Change } from './change.js';
import { type Edited, refuse } from './edit-problem.js';
import type { SetText } from './rulebook-edit.js';

/** Sets a text in one language; one that is not there yet comes after the others. */
export function changesOfText(document: RulebookDocument, { at, language, text }: SetText): Edited<readonly Change[]> {
  const found = Text.safeParse(valueAt(document, at));
  // An example's facts may look like a text, and are none.
  if (!found.success || at.startsWith('/examples/'))
    return refuse('no-text-here', at, 'No text in languages stands here: name the "text", "next" or "title" itself.');
  if (found.data[language] === undefined)
    return { ok: true, value: [{ do: 'add-member', at, name: language, value: text }] };
  return { ok: true, value: [{ do: 'set', at: `${at}/${language}`, value: text }] };
}

function valueAt(json: unknown, pointer: string): unknown {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .reduce<unknown>(
      (value, key) =>
        typeof value === 'object' && value !== null && Object.hasOwn(value, key)
          ? (value as Readonly<Record<string, unknown>>)[key]
          : undefined,
      json,
    );
}
