import type { CombinationVerdict, Distance, RuleOfCombination, Selection } from '@guildhall/core/qualifications';
import { askQualifications, openCatalogue, openRulebook } from '../shared/decide.js';
import type { Open } from '../shared/decide-controller.js';
import { unlessWrong } from '../shared/decided.js';
import { refuse } from '../shared/problem-error.js';
import type { CombinationCompletion, CombinationUnit, CombinationView, Measure } from './combination.view.js';

type Core = Awaited<ReturnType<typeof askQualifications>>;
type Mark = CombinationUnit['mark'];

/** Work allowed for one answer: about a tenth of a second, so that a click never waits. */
const STEPS = 400_000;
const LISTED = 5;

/**
 * Decides what the two qualification elements show by a catalogue, whose
 * numbers the bundled rulebook `qualifications/imi` judges. `given.units` are
 * chosen beside the mandatory ones.
 */
export const decideCombination: Open<CombinationView> = async (source, language, signal) => {
  const [catalogue, core, rulebook] = await Promise.all([
    openCatalogue(source, signal),
    askQualifications(),
    openRulebook('qualifications/imi', language, signal),
  ]);
  const rule = core.deriveRuleOfCombination(catalogue);
  return (given, on) => {
    const selection = select(core, rule, unitsIn(given));
    const verdict = core.judgeSelection(rule, selection);
    const decision = core.decide(rulebook, { ...core.deriveCombinationFacts(verdict) }, { on });
    return unlessWrong(decision, () => viewOf(core, rule, selection, verdict));
  };
};

function unitsIn(given: unknown): readonly string[] {
  const { units = [], ...rest } = given as { readonly units?: unknown };
  const [stranger] = Object.keys(rest);
  if (stranger !== undefined)
    refuse('elements/unknown-input', `${stranger} is not asked here: give { "units": [] }.`, `/${stranger}`);
  if (Array.isArray(units) && units.every((unit) => typeof unit === 'string')) return units;
  return refuse('elements/no-units', 'units is a list of unit numbers, such as ["K/601/6383"].', '/units');
}

/** What is chosen, with the mandatory units and everything linked. What cannot be added stays, to be told. */
function select(core: Core, rule: RuleOfCombination, units: readonly string[]): Selection {
  return units.reduce<Selection>((selection, unit) => {
    const step = core.addUnit(rule, selection, unit);
    return step.ok ? step.selection : core.arrangeSelection(rule, [...selection, { unit }]);
  }, core.beginSelection(rule));
}

function viewOf(
  core: Core,
  rule: RuleOfCombination,
  selection: Selection,
  verdict: CombinationVerdict,
): CombinationView {
  const { number, title, level } = rule.catalogue;
  const completions = core.findCompletions(rule, selection, { list: LISTED, steps: STEPS });
  const marks = new Map('marks' in completions ? completions.marks.map(({ unit, mark }) => [unit, mark]) : []);
  const unitOf = unitView(core, rule, selection, marks);
  return {
    qualification: { number, title, ...(level === undefined ? {} : { level }) },
    ok: verdict.ok,
    selection: selection.map(({ unit }) => unit),
    measures: [
      ...measure('units', verdict.units),
      ...measure('credit', verdict.credit),
      ...measure('creditAtLevel', verdict.creditAtLevel),
    ],
    groups: verdict.groups.map((group) => ({
      id: group.id,
      description: group.description,
      mandatory: group.mandatory,
      ok: group.ok,
      measures: [...measure('units', group.units), ...measure('credit', group.credit)],
      units: rule.units.filter((unit) => unit.source.groups.includes(group.id)).map((unit) => unitOf(unit.number)),
    })),
    faults: [
      ...verdict.barred.map((units) => ({ kind: 'barred' as const, units })),
      ...(verdict.unknown.length ? [{ kind: 'unknown' as const, units: verdict.unknown }] : []),
    ],
    completion: verdict.ok ? { kind: 'done' } : completionOf(completions),
  };
}

function unitView(
  core: Core,
  rule: RuleOfCombination,
  selection: Selection,
  marks: ReadonlyMap<string, Mark | 'undecided'>,
) {
  const all = new Set(selection.map(({ unit }) => unit));
  return (number: string): CombinationUnit => {
    const chosen = all.has(number);
    const step = (chosen ? core.removeUnit : core.addUnit)(rule, selection, number);
    const { title, ref, level, credit, glh, ...provenance } = rule.units[rule.indexOf.get(number) ?? -1]?.source ?? {
      title: number,
    };
    const mark = marks.get(number);
    return {
      number,
      title,
      ...(ref === undefined ? {} : { ref }),
      ...(level === undefined ? {} : { level }),
      ...(credit === undefined ? {} : { credit }),
      ...(glh === undefined ? {} : { hours: glh }),
      chosen,
      changes: step.ok ? step.changed : [],
      ...(step.ok
        ? {}
        : {
            fixed: {
              why: step.refusal.code === 'qualifications/barred' ? 'barred' : 'mandatory',
              units: step.refusal.units,
            },
          }),
      ...(mark === undefined || mark === 'undecided' ? {} : { mark }),
      illustrative: 'status' in provenance && provenance.status === 'illustrative',
    };
  };
}

function measure(of: Measure['of'], { have, need, short }: Distance): Measure[] {
  return need > 0 ? [{ of, have, need, short }] : [];
}

function completionOf(found: ReturnType<Core['findCompletions']>): CombinationCompletion {
  switch (found.outcome) {
    case 'smallest':
      return {
        kind: 'ways',
        proved: true,
        least: found.minimum,
        ...(found.ways === null ? {} : { count: String(found.ways) }),
        ways: found.first.map(({ units }) => units),
      };
    case 'not-proved':
      return { kind: 'ways', proved: false, least: found.best.cost, ways: [found.best.units] };
    case 'impossible':
      return { kind: 'never', conflict: found.conflict.units };
    default:
      return { kind: 'unknown' };
  }
}
