import { jsonPointer } from '../../kernel/json-pointer.js';
import type { Problem } from '../../kernel/problem.js';
import { daysOfChange } from '../compile/in-force.js';
import { parameterValue } from '../run/parameters.js';
import type { RulebookDocument } from '../schema/document.js';
import type { Band, Ladder, Table } from '../schema/rule.js';
import { checkCondition, unknown } from './check-condition.js';
import { knownName } from './types.js';

/** Checks tables, bands and ladders: names, types, that a table gives every output, and that bands reach down to none. */
export function checkValueRules(document: RulebookDocument): Problem[] {
  return [
    ...(document.tables ?? []).flatMap((table, index) => checkTable(table, `/tables/${String(index)}`, document)),
    ...(document.bands ?? []).flatMap((band, index) => checkBand(band, `/bands/${String(index)}`, document)),
    ...(document.ladders ?? []).flatMap((ladder, index) => checkLadder(ladder, `/ladders/${String(index)}`, document)),
    ...checkNamesOfValues(document),
  ];
}

/** What two rules gave under one name would depend on their order. */
function checkNamesOfValues(document: RulebookDocument): Problem[] {
  const givers = new Map<string, string>();
  const problems: Problem[] = [];
  const claim = (value: string, giver: string, at: string): void => {
    const other = givers.get(value);
    if (other !== undefined && other !== giver)
      problems.push({
        code: 'rulebook/value-given-twice',
        at,
        says: `${value} is given by another rule too: give each value a name of its own.`,
      });
    givers.set(value, giver);
  };
  const { tables = [], bands = [], ladders = [], outcomes = {} } = document;
  for (const name of Object.keys(outcomes)) claim(name, 'outcome', jsonPointer(['outcomes', name]));
  tables.forEach((table, index) => {
    claim(table.name, 'table', `/tables/${String(index)}/name`);
    for (const output of Object.keys(table.outputs))
      claim(output, `table ${table.name}`, `/tables/${String(index)}/outputs/${output}`);
  });
  bands.forEach(({ name }, index) => {
    claim(name, 'band', `/bands/${String(index)}/name`);
  });
  ladders.forEach(({ name }, index) => {
    claim(name, 'ladder', `/ladders/${String(index)}/name`);
  });
  return problems;
}

function needReason(code: string | undefined, at: string, document: RulebookDocument): Problem[] {
  return code === undefined || document.reasons[code] !== undefined
    ? []
    : [unknown('reason', code, Object.keys(document.reasons), at)];
}

function needFact(name: string, types: readonly string[], at: string, document: RulebookDocument): Problem[] {
  const known = knownName(name, document);
  if (known === undefined) return [unknown('fact', name, Object.keys(document.facts), at)];
  return types.includes(known.type)
    ? []
    : [{ code: 'rulebook/wrong-type', at, says: `${name} is ${known.type}: only ${types.join(' or ')} will do here.` }];
}

function checkTable(table: Table, at: string, document: RulebookDocument): Problem[] {
  const outputs = Object.entries(table.outputs);
  return [
    ...needReason(table.whenUnknown, `${at}/whenUnknown`, document),
    ...needReason(table.otherwise?.reason, `${at}/otherwise/reason`, document),
    ...table.rows.flatMap((row, index) => {
      const here = `${at}/rows/${String(index)}`;
      const extra = Object.keys(row.then).filter((name) => table.outputs[name] === undefined);
      return [
        ...checkCondition(row.when, `${here}/when`, document),
        ...needReason(row.reason, `${here}/reason`, document),
        ...extra.map((name) => unknown('output', name, Object.keys(table.outputs), `${here}/then`)),
        ...outputs.flatMap(([name, values]): Problem[] => {
          const given = row.then[name];
          if (given !== undefined && values.includes(given)) return [];
          return [
            {
              code: 'rulebook/output-missing',
              at: `${here}/then`,
              says: `The row does not say ${name}: give one of ${values.join(', ')}.`,
            },
          ];
        }),
      ];
    }),
  ];
}

function checkBand(band: Band, at: string, document: RulebookDocument): Problem[] {
  const last = band.steps.at(-1);
  return [
    ...needFact(band.over, ['integer'], `${at}/over`, document),
    ...needFact(band.of, ['integer'], `${at}/of`, document),
    ...(document.facts[band.of]?.unit === 'pence'
      ? []
      : [
          {
            code: 'rulebook/unit-mismatch',
            at: `${at}/of`,
            says: `${band.of} is not in pence: a charge is taken of a sum of money.`,
          },
        ]),
    ...(band.when === undefined ? [] : checkCondition(band.when, `${at}/when`, document)),
    ...band.steps.flatMap((step, index) =>
      (['atLeast', 'percent', 'pence'] as const).flatMap((key) => {
        const value = step[key];
        const here = `${at}/steps/${String(index)}/${key}`;
        return typeof value === 'object' ? needFact(value.fact, ['integer'], here, document) : [];
      }),
    ),
    ...needReason(band.after, `${at}/after`, document),
    ...needReason(band.whenUnknown, `${at}/whenUnknown`, document),
    ...(last?.atLeast === 0
      ? []
      : [
          {
            code: 'rulebook/band-has-no-floor',
            at: `${at}/steps`,
            says: 'The last step begins "atLeast": 0, so that every notice has a charge: add it.',
          },
        ]),
    ...checkFalling(band, at, document),
  ];
}

/** Lower bounds fall from step to step and charges never do, on every day on which something changes. */
function checkFalling(band: Band, at: string, document: RulebookDocument): Problem[] {
  for (const day of daysOfChange(document)) {
    const read = (value: number | { fact: string } | undefined): number => {
      if (value === undefined) return 0;
      const read = typeof value === 'number' ? value : parameterValue(document.parameters, value.fact.slice(6), day);
      return typeof read === 'number' ? read : NaN;
    };
    for (let index = 1; index < band.steps.length; index++) {
      const [more, less] = [band.steps[index - 1], band.steps[index]];
      if (more === undefined || less === undefined) continue;
      if (read(more.atLeast) <= read(less.atLeast))
        return [
          {
            code: 'rulebook/bands-cross',
            at: `${at}/steps/${String(index)}`,
            says: 'Steps run from the most notice to the least: this one begins no lower than the one before.',
          },
        ];
      if (read(more.percent) > read(less.percent) || read(more.pence) > read(less.pence))
        return [
          {
            code: 'rulebook/not-monotone',
            at: `${at}/steps/${String(index)}`,
            says: 'More notice would cost more: a later step may not charge less than the one before.',
          },
        ];
    }
  }
  return [];
}

function checkLadder(ladder: Ladder, at: string, document: RulebookDocument): Problem[] {
  const outcome = (name: string, here: string): Problem[] =>
    ladder.outcomes.includes(name) ? [] : [unknown('outcome', name, ladder.outcomes, here)];
  return [
    ...ladder.rungs.flatMap((rung, index) => [
      ...rung.match.flatMap((name) => needFact(name, ['boolean'], `${at}/rungs/${String(index)}/match`, document)),
      ...outcome(rung.outcome, `${at}/rungs/${String(index)}/outcome`),
    ]),
    ...outcome(ladder.otherwise.outcome, `${at}/otherwise/outcome`),
    ...needReason(ladder.otherwise.reason, `${at}/otherwise/reason`, document),
  ];
}
