/** The languages the elements speak. Welsh is a draft until a speaker has reviewed it. */
export type Language = 'en-GB' | 'cy';

/**
 * The language an element is to speak: the nearest `lang` attribute from the
 * element upwards, out of shadow trees too. Anything but Welsh is English.
 */
export function languageOf(element: Element): Language {
  let from: Element | undefined = element;
  while (from) {
    const lang = from.closest('[lang]')?.getAttribute('lang');
    if (lang) return /^cy(-|$)/i.test(lang) ? 'cy' : 'en-GB';
    from = (from.getRootNode() as Partial<ShadowRoot>).host;
  }
  return 'en-GB';
}
