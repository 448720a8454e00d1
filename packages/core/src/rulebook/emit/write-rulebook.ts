import { planRules } from '../compile/plan-rules.js';
import type { PreparedRulebook } from '../prepared.js';
import { writeValue } from './write-value.js';

/**
 * Writes a prepared rulebook as the text of a module, which exports its `rules` for `openRulebook`.
 *
 * What the compiler would do in the page is done here, so that a page need not
 * load it. The module decides exactly as the rulebook compiled in memory does.
 * It imports `@guildhall/core/run`, and needs neither `eval` nor `Function`.
 *
 * @throws Fault when the prepared rulebook did not come from `prepareRulebook`
 *   and names something it does not have.
 */
export function writeRulebook(prepared: PreparedRulebook): string {
  const { rules, inForce } = planRules(prepared);
  const used = new Set<string>();
  const stretches: string[] = [];
  // Most changes give another number to a parameter, and leave what is in force as it was.
  const after = Array.from({ length: rules.changes.length + 1 }, (_, changes) => {
    const text = writeValue(inForce(changes), used, '  ');
    return stretches.includes(text) ? stretches.indexOf(text) : stretches.push(text) - 1;
  });
  const head = writeValue(rules, used).replace(/\n?\}$/, '');
  return `import { ${[...used].sort().join(', ')} } from '@guildhall/core/run';

const stretches = [
${stretches.map((text) => `  ${text},\n`).join('')}];

export const rules = ${head}
  inForce: (changes) => stretches[${after.length === 1 ? '0' : `${JSON.stringify(after)}[changes]`}],
};
`;
}
