import { deriveLinkChain } from './derive-link-chain.js';
import { listInWords } from './list-in-words.js';
import type { RuleOfCombination } from './schema/rule-of-combination.js';

/** Why a unit is in a selection. Codes are stable, so that others can translate. */
export interface Presence {
  readonly code: 'mandatory' | 'linked-to-mandatory' | 'picked' | 'linked' | 'unexplained';
  /** The units that lead to it by links, the first of them mandatory or picked; empty where it stands for itself. */
  readonly chain: readonly string[];
  readonly text: string;
}

/**
 * Why a chosen unit is in the selection: it is mandatory, somebody picked it, or it is linked to such a one.
 *
 * What is mandatory or linked to that is said to be so, even where somebody picked it too.
 *
 * @param picked - the units somebody picked by name; their order makes no difference.
 */
export function describePresence(rule: RuleOfCombination, picked: readonly string[], unit: string): Presence {
  const index = rule.indexOf.get(unit);
  if (index === undefined) return { code: 'unexplained', chain: [], text: `This qualification has no unit ${unit}.` };
  if (rule.units[index]?.mandatory === true) return { code: 'mandatory', chain: [], text: `${unit} is mandatory.` };
  const mandatory = rule.units.filter((one) => one.mandatory).map((one) => one.number);
  const must = deriveLinkChain(rule, mandatory, unit);
  if (must.length > 0)
    return {
      code: 'linked-to-mandatory',
      chain: must.slice(0, -1),
      text: `${unit} ${cameWith(must, 'the mandatory ')}`,
    };
  if (picked.includes(unit)) return { code: 'picked', chain: [], text: `You chose ${unit}.` };
  const chain = deriveLinkChain(rule, picked, unit);
  if (chain.length > 0) return { code: 'linked', chain: chain.slice(0, -1), text: `${unit} ${cameWith(chain, '')}` };
  return { code: 'unexplained', chain: [], text: `${unit} is chosen.` };
}

function cameWith(chain: readonly string[], kind: string): string {
  const [first = '', ...between] = chain.slice(0, -1);
  const by = between.length === 0 ? '' : `, by way of ${listInWords(between)}`;
  return `comes together with ${kind}${first}, which it is linked to${by}.`;
}
