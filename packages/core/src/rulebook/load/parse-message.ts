import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import type { Result } from '../../kernel/result.js';
import type { Message, MessagePart } from '../prepared.js';

// ICU names hold no full stop, a rulebook's parameters do: `param.x` is carried through as `param__x`.
const PARAMETER = /\{(\s*)param\.([A-Za-z0-9]+)/g;

/** An ICU message in the form that ICU libraries read: `param.x` written as `param__x`. */
export function toIcu(text: string): string {
  return text.replace(PARAMETER, '{$1param__$2');
}

/**
 * Parses an ICU message: plain placeholders, `plural`, `selectordinal` and `select`.
 *
 * Numbers, dates and money need no style: they are formatted by their fact's
 * type and unit. Angle brackets are text. The problem is a sentence's end, to
 * follow the name of what is wrong.
 */
export function parseMessage(text: string): Result<Message, string> {
  try {
    return { ok: true, value: parse(toIcu(text), { ignoreTag: true, captureLocation: false }).map(toPart) };
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error);
    return { ok: false, problems: [`is no message: ${says.toLowerCase().replaceAll('_', ' ')}.`] };
  }
}

function nameOf(icuName: string): string {
  return icuName.startsWith('param__') ? `param.${icuName.slice(7)}` : icuName;
}

function toPart(element: MessageFormatElement): MessagePart {
  switch (element.type) {
    case TYPE.literal:
      return element.value;
    case TYPE.argument:
      return { v: nameOf(element.value) };
    case TYPE.pound:
      return { n: 1 };
    case TYPE.select:
      return { select: nameOf(element.value), of: branches(element.options) };
    case TYPE.plural:
      return {
        plural: nameOf(element.value),
        ...(element.pluralType === 'ordinal' ? { ordinal: true } : {}),
        ...(element.offset === 0 ? {} : { offset: element.offset }),
        of: branches(element.options),
      };
    default:
      throw new Error(
        `{${'value' in element ? nameOf(element.value) : ''}} has a style: write the name alone, its form follows from the fact`,
      );
  }
}

function branches(options: Readonly<Record<string, { value: MessageFormatElement[] }>>): Record<string, Message> {
  return Object.fromEntries(Object.entries(options).map(([key, option]) => [key, option.value.map(toPart)]));
}
