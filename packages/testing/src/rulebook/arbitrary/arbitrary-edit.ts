import type { RulebookDocument } from '@guildhall/core';
import type { RulebookEdit } from '@guildhall/core/edit';
import fc from 'fast-check';
import { leavesOf } from '../laws/leaves.js';

/** Today, for edits that are made up: nothing that is shipped is dated later. */
export const EDITED_ON = '2030-01-01';

const ground = fc.oneof(
  fc.record({ status: fc.constant('assumed' as const), note: fc.constantFrom('A note.', 'x'.repeat(90)) }),
  fc.constant({ status: 'assumed' as const }),
);
const later = fc.integer({ min: 1, max: 28 }).map((day) => `2030-02-${String(day).padStart(2, '0')}`);
const texts = fc.oneof(
  fc.constantFrom('New.', 'â’…', `${'long '.repeat(30)}end.`),
  fc.string({ minLength: 1, maxLength: 99 }).map((text) => `a${text.replace(/[{}'<#|]/g, '')}`),
);

/** Edits that staff might make to a rulebook. Some of them are refused. */
export function arbitraryEdit(document: RulebookDocument): fc.Arbitrary<RulebookEdit> {
  const parameters = Object.entries(document.parameters ?? {});
  const valued = parameters.flatMap(([parameter, { values }]) =>
    Object.values(values).map(({ value }) => ({ parameter, value })),
  );
  const listed = parameters.filter(([, { type }]) => type === 'list').map(([parameter]) => ({ parameter }));
  const places = leavesOf(document)
    .filter(({ path }) => path.at(-1) === 'en-GB' && path[0] !== 'examples')
    .map(({ path }) =>
      path
        .slice(0, -1)
        .map((key) => `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`)
        .join(''),
    );
  const steps = (document.bands ?? []).flatMap(({ name, steps: all }) =>
    all.flatMap(({ atLeast, percent }, step) =>
      typeof atLeast === 'number' && typeof percent === 'number' ? [{ band: name, step, percent }] : [],
    ),
  );
  const setText = fc
    .record({ at: fc.constantFrom(...places), language: fc.constantFrom('en-GB' as const, 'cy' as const), text: texts })
    .map((edit): RulebookEdit => ({ do: 'set-text', ...edit }));
  const addExample = fc
    .record({ example: fc.constantFrom(...document.examples), id: fc.stringMatching(/^new-[a-z]{1,9}$/) })
    .map(({ example, id }): RulebookEdit => ({ do: 'add-example', example: { ...example, id } }));
  const setVersion = fc
    .constantFrom('9.0.0', '10.2.1')
    .map((version): RulebookEdit => ({ do: 'set-version', version, why: 'Because.', kind: 'value' }));
  return fc.oneof(
    setText,
    addExample,
    setVersion,
    ...(valued.length === 0
      ? []
      : [
          fc
            .tuple(fc.constantFrom(...valued), later, ground)
            .map(([value, from, rest]): RulebookEdit => ({ do: 'set-value', ...value, from, ...rest })),
        ]),
    ...(listed.length === 0
      ? []
      : [
          fc
            .tuple(fc.constantFrom(...listed), later, ground)
            .map(([list, from, rest]): RulebookEdit => ({ do: 'add-item', ...list, from, item: 'one-more', ...rest })),
        ]),
    ...(steps.length === 0
      ? []
      : [
          fc
            .tuple(fc.constantFrom(...steps), later, ground)
            .map(([step, from, rest]): RulebookEdit => ({ do: 'set-step', ...step, from, ...rest })),
        ]),
  );
}
