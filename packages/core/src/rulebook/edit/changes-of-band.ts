import { nearest } from '../load/nearest.js';
import type { RulebookDocument } from '../schema/document.js';
import type { Band } from '../schema/rule.js';
import type { Change } from './change.js';
import { groundOf } from './changes-of-value.js';
import { type Edited, refuse } from './edit-problem.js';
import type { SetStep } from './rulebook-edit.js';

type Step = Band['steps'][number];
const NUMBERS = ['atLeast', 'percent', 'pence'] as const;

/** Changes a step of a band from a day on: in a copy that begins then, or in the band that was to begin then. */
export function changesOfBand({ bands = [] }: RulebookDocument, edit: SetStep, on: string): Edited<readonly Change[]> {
  const { band: name, from, step: place } = edit;
  const index = bands.findIndex((one) => one.name === name && one.from <= from && (one.to ?? '9999-99-99') > from);
  const band = bands[index];
  if (band === undefined) return refuse('no-such-band', '/bands', noBand(bands, name, from));
  const at = `/bands/${String(index)}`;
  const here = `${at}/steps/${String(place)}`;
  const step = band.steps[place];
  if (step === undefined) {
    const says = `${name} has no step ${String(place)}: its steps are 0 to ${String(band.steps.length - 1)}.`;
    return refuse('no-such-step', `${at}/steps`, says);
  }
  for (const key of NUMBERS) {
    const now = step[key];
    if (edit[key] !== undefined && typeof now === 'object')
      return refuse(
        'step-is-a-parameter',
        `${here}/${key}`,
        `This number is ${now.fact}: set a value of that parameter instead.`,
      );
  }
  const changed = stepOf(step, edit);
  if (band.from === from) {
    if (from > on) return { ok: true, value: [{ do: 'set', at: here, value: changed }] };
    return refuse(
      'has-applied',
      at,
      `This band has applied since ${from}, and what has applied never changes: ${LATER}`,
    );
  }
  if (from < on)
    return refuse('in-the-past', at, `${from} has passed, and decisions were made by what applied then: ${LATER}`);
  const copy = { ...band, from, steps: band.steps.map((one, other) => (other === place ? changed : one)) };
  const end: Change =
    band.to === undefined
      ? { do: 'add-member', at, name: 'to', value: from, before: nameAfter(band, 'from') }
      : { do: 'set', at: `${at}/to`, value: from };
  return { ok: true, value: [end, { do: 'add-item', at: '/bands', index: index + 1, value: copy }] };
}

const LATER = 'give the step a later day.';

function noBand(bands: readonly Band[], name: string, from: string): string {
  if (bands.some((band) => band.name === name)) return `${name} is not in force on ${from}: check the day.`;
  const near = nearest(
    name,
    bands.map((band) => band.name),
  );
  return `No band is called ${name}${near === undefined ? '.' : `: did you mean ${near}?`}`;
}

function stepOf({ atLeast, percent, pence }: Step, edit: SetStep): Readonly<Record<string, unknown>> {
  return {
    atLeast: edit.atLeast ?? atLeast,
    percent: edit.percent ?? percent,
    pence: edit.pence ?? pence,
    ...groundOf(edit),
  };
}

function nameAfter(band: Band, name: string): string | undefined {
  const names = Object.keys(band);
  return names[names.indexOf(name) + 1];
}
