import { decide } from '../decide.js';
import type { Decision, Given } from '../decision.js';
import type { Witness } from '../lint/finding.js';
import type { Example, RulebookDocument } from '../schema/document.js';
import { compileMutants } from './compile-mutants.js';
import type { Mutant } from './edit.js';
import { fewestFacts } from './fewest-facts.js';
import { holds } from './holds.js';

/**
 * The example that notices a mutant: somebody with few facts, answered as the original answers.
 *
 * It is `assumed`, since nobody but the rulebook itself has said that the
 * answer is right: whoever pastes it decides that first.
 *
 * @returns `undefined` where the witness is answered alike by both, asked as an example asks.
 */
export function missingExample(
  document: RulebookDocument,
  mutant: Mutant,
  { given, on }: Witness,
): Example | undefined {
  const compile = compileMutants(document);
  const [original, mistaken] = [compile(document), compile(mutant.document)];
  const id = freeId(document, mutant);
  const noted = { id, status: 'assumed', note: `Notices this mistake: ${mutant.says}`.slice(0, 500) } as const;
  for (const ask of questionsOf(document)) {
    const exampleOf = (record: Given): Example | undefined => {
      const decision = decide(original, record, { on, ...(ask && { ask }) });
      if (decision.problems.length > 0) return undefined;
      const expect = expectationOf(decision);
      return { ...noted, on, given: record as Example['given'], expect };
    };
    const notices = (record: Given): boolean => {
      const example = exampleOf(record);
      return example !== undefined && holds(original, example) && !holds(mistaken, example);
    };
    if (notices(given)) return exampleOf(fewestFacts(given, notices));
  }
  return undefined;
}

/** Asked without a name first, then each outcome by its own. */
function questionsOf({ outcomes = {} }: RulebookDocument): readonly (readonly string[] | undefined)[] {
  return [undefined, ...Object.keys(outcomes).map((name) => [name])];
}

function expectationOf({ outcomes, values, reasons }: Decision): Example['expect'] {
  const codes = [...new Set(reasons.map(({ code }) => code))];
  return {
    ...(Object.keys(outcomes).length > 0 && { outcomes: outcomes as Example['expect']['outcomes'] }),
    ...(Object.keys(values).length > 0 && { values: values as Example['expect']['values'] }),
    reasons: codes,
  };
}

function freeId({ examples }: RulebookDocument, { operator, at }: Mutant): string {
  const place = at
    .split('/')
    .filter((part) => !/^(?:values?|conditions|all|any|not)$/.test(part))
    .join('-')
    .replaceAll('~1', '-')
    .replace(/[^A-Za-z0-9-]+/g, '-')
    .replace(/^-+|-+$/g, '');
  const id = `${operator}-${place}`.slice(0, 70);
  const taken = new Set(examples.map((example) => example.id));
  if (!taken.has(id)) return id;
  for (let count = 2; ; count++) if (!taken.has(`${id}-${String(count)}`)) return `${id}-${String(count)}`;
}
