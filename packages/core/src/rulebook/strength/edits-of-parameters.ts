import { askedNames } from './asked-names.js';
import type { RulebookDocument } from '../schema/document.js';
import type { Edit } from './edit.js';
import { turnParameter } from './edits-of-value.js';
import { tellValue } from './tell.js';

/**
 * Each dated value of each parameter a little more, less or other than it is.
 *
 * A parameter that only applications read, such as how long a link lasts, is
 * left as it is: no answer rests on it, so no example could notice.
 */
export function* editsOfParameters(document: RulebookDocument): Iterable<Edit> {
  const asked = askedNames(document);
  for (const [name, parameter] of Object.entries(document.parameters ?? {})) {
    if (!asked.has(`param.${name}`)) continue;
    for (const [from, { value }] of Object.entries(parameter.values)) {
      const where = `“${parameter.title['en-GB']}” from ${from}`;
      for (const { operator, to, part } of turnParameter(value, parameter))
        yield {
          operator,
          path: ['parameters', name, 'values', from, 'value'],
          value: to,
          says: `${part ?? `${tellValue(value)} becomes ${tellValue(to)}`} in ${where}.`,
        };
    }
  }
}
