import { factsIn, factsOf } from '../compile/references.js';
import { jsonPointer } from '../../kernel/json-pointer.js';
import { namesInMessage } from '../message/names-in-message.js';
import { titleOf } from '../explain.js';
import type { Look } from './look.js';

/** Checks that whoever is refused is told a reason that has to do with why. */
export function checkReasons(look: Look): void {
  const { document, rulebook, find } = look;
  const { requirements = [], facts } = document;
  const unknowns = new Set([
    ...requirements.map(({ whenUnknown }) => whenUnknown),
    ...Object.values(facts).flatMap(({ whenUnknown }) => whenUnknown ?? []),
  ]);
  const refusals = new Set(requirements.map(({ whenNot }) => whenNot));
  requirements.forEach((requirement, index) => {
    const { name, whenNot, whenUnknown, conditions } = requirement;
    const at = (key: string): string => jsonPointer(['requirements', index, key]);
    const title = titleOf(rulebook, name);
    if (unknowns.has(whenNot))
      find({
        code: 'lint/wrong-reason',
        severity: 'E',
        at: at('whenNot'),
        says: `Whoever does not meet “${title}” is told “${whenNot}”, which says elsewhere that something is not known. Give it the reason of its own refusal.`,
      });
    else if (refusals.has(whenUnknown))
      find({
        code: 'lint/wrong-reason',
        severity: 'E',
        at: at('whenUnknown'),
        says: `Where it is not known whether “${title}” is met, people are told “${whenUnknown}”, which says elsewhere that they are refused. Give it a reason that says what is missing.`,
      });
    const asked = behind(factsIn(conditions, document), look);
    const { text = [], next = [] } = rulebook.languages['en-GB']?.reasons[whenNot] ?? {};
    const told = [...namesInMessage(next, namesInMessage(text))];
    const own = told.filter((one) => one.startsWith('param.') || asked.has(one));
    if (told.length > 0 && own.length === 0)
      find({
        code: 'lint/wrong-reason',
        severity: 'E',
        at: at('whenNot'),
        says: `Whoever does not meet “${title}” is told of {${told.join('}, {')}}, and none of these has to do with it. Give it the reason of its own refusal.`,
      });
  });
}

/** Facts, what they are derived from, and what is derived from them; all rules of a scheme share the days of its period. */
function behind(names: ReadonlySet<string>, { document: { facts, periods, conditions } }: Look): ReadonlySet<string> {
  const basesOf = (name: string): readonly string[] => {
    const is = facts[name]?.is;
    const bases = is === undefined ? [] : [...factsOf(is, { conditions })];
    return bases.filter((base) => facts[base] !== undefined && base !== periods?.first && base !== periods?.last);
  };
  const all = new Set(names);
  for (const name of all) for (const base of basesOf(name)) all.add(base);
  for (const name of Object.keys(facts)) if (basesOf(name).some((base) => all.has(base))) all.add(name);
  return all;
}
