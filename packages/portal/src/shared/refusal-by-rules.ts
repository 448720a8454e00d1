import { type Decision, explain, type Refusal, type Rulebook } from '@guildhall/core';
import type { Language } from '../engine/effects.js';
import { reasonsShown } from './reasons-shown.js';

/** A no of the rules as a refusal: its first reason, with all of them beside. */
export function refusalByRules(rulebook: Rulebook, decision: Decision, language: Language): Refusal {
  const reasons = reasonsShown(explain(rulebook, decision, { language }).reasons);
  const [first] = reasons;
  return {
    code: first?.code ?? 'rulebook/not-settled',
    says: first?.text ?? 'The rules do not settle this.',
    ...(first?.next === undefined ? {} : { unblock: first.next }),
    reasons,
  };
}
