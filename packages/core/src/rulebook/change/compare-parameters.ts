import { dateInWords } from '../../kernel/date-in-words.js';
import { parseDay } from '../../kernel/calendar.js';
import { jsonPointer } from '../../kernel/json-pointer.js';
import { parameterValue } from '../run/parameters.js';
import type { RulebookDocument } from '../schema/document.js';
import type { Parameter } from '../schema/rule.js';
import type { Changed } from './change.js';
import { firstClockDay } from './clock-days.js';
import { isSame, without } from './is-same.js';
import { sayBeside, sayValue } from './say-value.js';

type Dated = Parameter['values'][string];

/** What a developer says of a parameter; the rest of it staff may set. */
const DECLARED = ['type', 'unit', 'of'];

/** What changed in the parameters: values by their dates, bounds, titles, and parameters themselves. */
export function compareParameters(previous: RulebookDocument, next: RulebookDocument): Changed[] {
  const [before, after] = [previous.parameters ?? {}, next.parameters ?? {}];
  return Object.keys({ ...before, ...after }).flatMap((name) => {
    const [old, now] = [before[name], after[name]];
    const at = jsonPointer(['parameters', name]);
    if (old === undefined) return [{ kind: 'logic', at, says: `${titleOf(now, name)}: a new parameter` } as const];
    if (now === undefined)
      return [{ kind: 'logic', at, says: `${titleOf(old, name)}: no longer a parameter` } as const];
    return [...compareDeclarations(old, now, name, at), ...compareValues(previous, next, name, at)];
  });
}

function compareDeclarations(old: Parameter, now: Parameter, name: string, at: string): Changed[] {
  const changed: Changed[] = [];
  const title = titleOf(now, name);
  if (!isSame(old.title, now.title)) changed.push({ kind: 'text', at: `${at}/title`, says: `${title}: another title` });
  for (const key of Object.keys({ ...without(old, ['title', 'values']), ...without(now, ['title', 'values']) })) {
    if (isSame(old[key as keyof Parameter], now[key as keyof Parameter])) continue;
    const kind = DECLARED.includes(key) ? 'logic' : 'value';
    changed.push({ kind, at: `${at}/${key}`, says: `${title}: another "${key}"` });
  }
  return changed;
}

function compareValues(previous: RulebookDocument, next: RulebookDocument, name: string, at: string): Changed[] {
  const [old, now] = [previous.parameters![name]!, next.parameters![name]!];
  const title = titleOf(now, name);
  return Object.keys({ ...old.values, ...now.values })
    .sort()
    .flatMap((date): Changed[] => {
      const pointer = `${at}/values/${date}`;
      const [then, dated] = [old.values[date], now.values[date]];
      const when = whenOf(next, date);
      const from = firstClockDay(next, date);
      if (dated === undefined) {
        const stays = parameterValue(next.parameters, name, parseDay(date));
        const rest = stays === undefined ? '' : ` (${sayValue(stays, now)} stays)`;
        return [
          {
            kind: 'value',
            at: pointer,
            says: `${title}: no longer ${sayValue(then!.value, old)} ${when}${rest}`,
            from,
          },
        ];
      }
      if (then === undefined) {
        const before = parameterValue(previous.parameters, name, parseDay(date) - 1);
        return [
          {
            kind: 'value',
            at: pointer,
            says: `${title}: ${toldWhen(sayBeside(dated.value, before, now, 'before'), when)}`,
            from,
          },
        ];
      }
      if (!isSame(then.value, dated.value))
        return [
          {
            kind: 'value',
            at: pointer,
            says: `${title}: ${toldWhen(sayBeside(dated.value, then.value, now, 'planned'), when)}`,
            from,
          },
        ];
      return compareGrounds(then, dated, `${title} ${when}`, pointer);
    });
}

/** `20 (16 before)` and a day as `20 from 16 February 2027 (16 before)`. */
function toldWhen(told: string, when: string): string {
  const at = told.indexOf(' (');
  return at < 0 ? `${told} ${when}` : `${told.slice(0, at)} ${when}${told.slice(at)}`;
}

/** What changed in what a value or rule rests on, and in its note. */
export function compareGrounds(
  old: Pick<Dated, 'source' | 'status' | 'note'>,
  now: typeof old,
  what: string,
  at: string,
): Changed[] {
  const ground = ({ source }: typeof old): string => (source === undefined ? 'assumed' : `by ${source}`);
  const changed: Changed[] = [];
  if (old.source !== now.source || old.status !== now.status)
    changed.push({ kind: 'value', at, says: `${what}: ${ground(now)} (${ground(old)} before)` });
  if (old.note !== now.note) changed.push({ kind: 'text', at: `${at}/note`, says: `${what}: another note` });
  return changed;
}

/** `from 16 February 2027`, and which period is the first where none begins on that day. */
export function whenOf(document: RulebookDocument, date: string): string {
  const first = firstClockDay(document, date);
  const when = `from ${dateInWords(date, 'en-GB')}`;
  return first === date ? when : `${when}, first for the period that begins on ${dateInWords(first, 'en-GB')}`;
}

/** What a parameter is called. */
export function titleOf(parameter: Pick<Parameter, 'title'> | undefined, name: string): string {
  return parameter?.title['en-GB'] ?? name;
}
