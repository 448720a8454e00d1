import type { Problem } from '../../kernel/problem.js';
import type { Catalogue } from '../schema/catalogue.js';
import { jsonPointer } from '../../kernel/json-pointer.js';

/** Names that are not there, and names that are there twice. */
export function checkNames(catalogue: Catalogue): Problem[] {
  const problems: Problem[] = [];
  const add = (code: string, path: readonly PropertyKey[], says: string): void => {
    problems.push({ code: `qualifications/${code}`, at: jsonPointer(path), says });
  };
  const groups = new Set<string>();
  for (const [at, { id }] of catalogue.groups.entries()) {
    if (groups.has(id))
      add('duplicate-group', ['groups', at, 'id'], `There are two groups \`${id}\`. Give one another id.`);
    groups.add(id);
  }
  const units = new Set<string>();
  for (const [at, unit] of catalogue.units.entries()) {
    if (units.has(unit.number)) {
      add(
        'duplicate-unit',
        ['units', at, 'number'],
        `Unit ${unit.number} is listed twice. List it once, with every group it may serve in \`groups\`.`,
      );
    }
    units.add(unit.number);
    for (const [place, group] of unit.groups.entries()) {
      if (!groups.has(group))
        add(
          'unknown-group',
          ['units', at, 'groups', place],
          `There is no group \`${group}\` for unit ${unit.number} to serve.`,
        );
      if (unit.groups.indexOf(group) !== place)
        add('duplicate-group', ['units', at, 'groups', place], `Unit ${unit.number} names group \`${group}\` twice.`);
    }
    for (const field of Object.keys(unit.except ?? {})) {
      if (!(field in unit))
        add(
          'unknown-field',
          ['units', at, 'except', field],
          `Unit ${unit.number} has no \`${field}\` to make an exception for.`,
        );
    }
  }
  for (const field of Object.keys(catalogue.except ?? {})) {
    if (!(field in catalogue))
      add('unknown-field', ['except', field], `The catalogue has no \`${field}\` to make an exception for.`);
  }
  for (const kind of ['links', 'bars'] as const) {
    for (const [at, set] of (catalogue[kind] ?? []).entries()) {
      for (const [place, unit] of set.units.entries()) {
        if (!units.has(unit))
          add(
            'unknown-unit',
            [kind, at, 'units', place],
            `There is no unit ${unit} in this catalogue. Add it, or take it out of \`${kind}\`.`,
          );
        if (set.units.indexOf(unit) !== place)
          add('duplicate-unit', [kind, at, 'units', place], `Unit ${unit} is named twice. Name it once.`);
      }
    }
  }
  return problems;
}
