import { type Decision, explain } from '@guildhall/core';
import {
  describeGroupVerdict,
  describeVerdict,
  judgeByRulebook,
  judgeSelection,
  type RuleOfCombination,
  type Selection,
} from '@guildhall/core/qualifications';
import type { CombinationVerdicts } from '@guildhall/core/registrations';
import type { z } from 'zod';
import type { Standing } from '../contract/qualifications.js';
import type { ViewDesk } from '../engine/desk.js';

/** How a selection stands, and the decision that says so. */
export interface Stood {
  readonly standing: z.input<typeof Standing>;
  readonly decision: Decision;
}

const OK = { code: 'qualifications/ok', text: 'OK' } as const;

/**
 * How a selection stands against a rule of combination.
 *
 * Core counts; the rulebook of the body answers, by the rules in force on the
 * day of registration, or today where there is none yet. Where the rulebook
 * wants more than the catalogue says, its reasons are told.
 */
export function standingOf(
  desk: Pick<ViewDesk, 'rulebook' | 'today' | 'language'>,
  rule: RuleOfCombination,
  selection: Selection,
  registeredOn?: string,
): Stood {
  const rulebook = desk.rulebook('qualifications');
  const verdict = judgeSelection(rule, selection);
  const decision = judgeByRulebook(rulebook, verdict, {
    on: desk.today,
    ...(registeredOn === undefined ? {} : { registeredOn }),
  });
  const answer = decision.outcomes['qualifications/ok'] ?? 'unknown';
  const told = describeVerdict(rule, verdict);
  const byRules = explain(rulebook, decision, { language: desk.language }).reasons.map(({ code, text }) => ({
    code,
    text,
  }));
  const status = answer === 'yes' ? [OK] : verdict.ok ? byRules : told.status;
  return {
    decision,
    standing: {
      answer,
      units: verdict.units,
      credit: verdict.credit,
      creditAtLevel: verdict.creditAtLevel,
      groups: verdict.groups.map((group) => ({
        id: group.id,
        description: group.description,
        mandatory: group.mandatory,
        ok: group.ok,
        units: group.units,
        credit: group.credit,
        serving: [...group.serving],
        sentences: describeGroupVerdict(group).map(written),
      })),
      counted: verdict.counted,
      awarded: verdict.awarded,
      barred: verdict.barred.map((units) => [...units]),
      status: status.map(written),
      notes: told.notes.map(written),
    },
  };
}

/** What the rules of registration know of a qualification; nothing where it was not decided. */
export function verdictsOf(stood: Iterable<readonly [string, Stood]>): CombinationVerdicts {
  return Object.fromEntries(
    [...stood].flatMap(([number, { standing }]) =>
      standing.answer === 'yes' || standing.answer === 'no'
        ? [[number, standing.answer === 'yes' ? ('ok' as const) : ('not-ok' as const)]]
        : [],
    ),
  );
}

interface Told {
  readonly code: string;
  readonly text: string;
  readonly group?: string;
  readonly short?: number;
  readonly units?: readonly string[];
}

function written({ units, ...sentence }: Told) {
  return { ...sentence, ...(units === undefined ? {} : { units: [...units] }) };
}
