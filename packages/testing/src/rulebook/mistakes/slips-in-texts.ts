import type { RulebookDocument } from '@guildhall/core';
import type { Sheet } from './sheet.js';
import { exchange, remove, type Slip } from './slip.js';

/** What goes wrong with the texts that people read, in each language. */
export function* slipsInTexts({ document, spots }: Sheet): Iterable<Slip> {
  for (const spot of spots) {
    const key = spot.path.at(-1);
    if (key === 'cy') yield remove('language-missing', spot);
    if ((key !== 'en-GB' && key !== 'cy') || typeof spot.value !== 'string') continue;
    const text = spot.value;
    const brace = text.indexOf('}');
    if (brace < 0) continue;
    yield exchange('brace-missing', spot, text.slice(0, brace) + text.slice(brace + 1));
    const placeholder = /\{([A-Za-z.]{3,})/.exec(text)?.[1];
    if (placeholder !== undefined)
      yield exchange('placeholder-misspelt', spot, text.replace(`{${placeholder}`, `{${placeholder}s`));
    const parameter = /\{param\.([A-Za-z0-9]+)\}/.exec(text);
    const number = parameter === null ? undefined : numberOf(parameter[1] ?? '', document);
    if (parameter !== null && number !== undefined)
      yield exchange('number-hard-coded', spot, text.replace(parameter[0], number));
  }
}

function numberOf(name: string, { parameters = {} }: RulebookDocument): string | undefined {
  const latest = Object.values(parameters[name]?.values ?? {}).at(-1)?.value;
  return typeof latest === 'number' || typeof latest === 'string' ? String(latest) : undefined;
}
