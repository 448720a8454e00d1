import { dateInWords, londonDate, parseInstant } from '@guildhall/core';

// A constant because making one takes longer than many uses of it. It reads no clock.
const TIME = /* @__PURE__ */ new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** When an event is, as people in the United Kingdom read it: "10 March 2026, 09:30 to 15:30". */
export function whenInWords(startsAt: string, endsAt: string, language: string): string {
  const [first, last] = [londonDate(startsAt), londonDate(endsAt)];
  const time = (instant: string): string => TIME.format(parseInstant(instant));
  const to = language === 'cy' ? 'tan' : 'to';
  const end = first === last ? time(endsAt) : `${dateInWords(last, language)}, ${time(endsAt)}`;
  return `${dateInWords(first, language)}, ${time(startsAt)} ${to} ${end}`;
}
