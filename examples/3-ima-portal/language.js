// The page's own words. The elements bring theirs, and both look at the language that is set on <html>.
import { cy } from './welsh.js';

const isText = (node) => node.nodeType === Node.TEXT_NODE;
/** What a text said in English, and where it was an attribute, of which element. */
const english = new WeakMap();
const labels = new WeakMap();

/** @returns {'en-GB' | 'cy'} */
export const languageNow = () => (document.documentElement.lang.startsWith('cy') ? 'cy' : 'en-GB');

/** A text of the page in the language now; what has no Welsh stays English. */
export const say = (text) => (languageNow() === 'cy' ? (cy[text] ?? text) : text);

/** Puts all texts of the page's own into the language now. What is inside elements' own trees is theirs to translate. */
export function translate(root) {
  const texts = document.createTreeWalker(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT, {
    acceptNode: (node) =>
      !isText(node) && node.matches('demo-bar, script, template, [data-name], [data-first-name], [data-value]')
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  });
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    if (!isText(node)) {
      const label = labels.get(node) ?? node.getAttribute('aria-label');
      if (!label) continue;
      labels.set(node, label);
      node.setAttribute('aria-label', say(label));
      continue;
    }
    const given = english.get(node) ?? node.data;
    const words = given.trim().replaceAll(/\s+/g, ' ');
    if (words === '') continue;
    english.set(node, given);
    const said = say(words);
    node.data = said === words ? given : given.replace(/\S.*\S|\S/s, () => said);
  }
}

const MONTHS = 'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(' ');
const DAY = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
const MONEY = new Intl.NumberFormat('en-GB', { style: 'currency', currency: 'GBP' });

/** A day, such as 25 November 2026. Browsers may know no Welsh, so its months stand here. */
export function formatDay(day) {
  if (languageNow() !== 'cy') return DAY.format(new Date(day));
  const [year, month, date] = day.split('-').map(Number);
  return `${date} ${MONTHS[month - 1]} ${year}`;
}

/** Pence as pounds. */
export const formatMoney = (pence) => MONEY.format(pence / 100);
