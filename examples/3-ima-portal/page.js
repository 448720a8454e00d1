// A small single-page site. Each address after # has a <template>; what is in braces is filled in. The elements do the
// rest: they ask the portal around them for what they show, and lead on by the patterns that they are given.
import { glance } from './glance.js';
import { languageNow, say, translate } from './language.js';
import { openRoutes } from './routes.js';

const main = document.getElementById('main');
const nav = document.getElementById('nav');
const menu = document.getElementById('menu');
const portal = document.querySelector('guild-portal');
const demo = document.querySelector('demo-bar');
const routes = openRoutes([...document.querySelectorAll('template[data-route]')]);

/** Who looks at the page: `null` while that is not known, `undefined` when nobody has signed in. */
let actor = null;
let endGlance = () => undefined;
/** Where somebody wanted to go before they were asked to sign in. */
let wanted;

const standing = () => (!actor ? 'nobody' : actor.role === 'member' ? 'member' : 'staff');
const home = () => ({ nobody: '#/sign-in', member: '#/', staff: '#/staff' })[standing()];
const isFor = (who) => who === undefined || who === 'everybody' || who === standing();
const hasRole = (element) => element.dataset.roles?.split(' ').includes(actor?.role) ?? true;

/** Shows what belongs to the address now. @param {boolean} moved whether somebody went there, so that focus follows */
function show(moved) {
  if (actor === null) return;
  const { template, params } = routes.find(location.hash);
  if (!isFor(template.dataset.for)) {
    if (!actor) wanted = location.hash;
    goTo(home());
    return;
  }
  main.replaceChildren(routes.fill(template, params));
  for (const element of main.querySelectorAll('[data-roles]')) element.hidden = !hasRole(element);
  main.dataset.route = template.dataset.route;
  mark(template);
  speak();
  if (moved) {
    scrollTo(0, 0);
    focusHeading();
  }
}

/** Goes somewhere in the place of the address now, which would lead nobody back. */
function goTo(hash) {
  history.replaceState(undefined, '', hash);
  show(true);
}

function focusHeading() {
  const heading = main.querySelector('h1');
  heading?.setAttribute('tabindex', '-1');
  heading?.focus({ preventScroll: true });
}

/** Marks where one is, in the navigation and among the pages that belong together. */
function mark({ dataset }) {
  const here = `#${location.hash.slice(1) || '/'}`;
  for (const link of document.querySelectorAll('#nav a, #main .local a')) {
    const href = link.getAttribute('href');
    if (href === here) link.setAttribute('aria-current', 'page');
    else if (href === `#${dataset.nav}` && nav.contains(link)) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  }
  openMenu(false);
}

/** Puts the page into the language that is set on it, and asks anew for what it shows of the portal itself. */
function speak() {
  const name = actor?.name ?? '';
  for (const element of document.querySelectorAll('[data-name]')) element.textContent = name;
  for (const element of document.querySelectorAll('[data-first-name]')) element.textContent = name.split(' ')[0];
  translate(document.body);
  const { title } = routes.find(location.hash).template.dataset;
  document.title = `${say(title)} · ${say('Member portal')}`;
  endGlance();
  endGlance = portal.connection ? glance(main, portal.connection, languageNow()) : () => undefined;
}

function openMenu(open) {
  menu.setAttribute('aria-expanded', String(open));
  nav.toggleAttribute('data-open', open);
}

document.addEventListener('demo-actor', ({ detail }) => {
  const isFirst = actor === null;
  actor = detail ?? undefined;
  document.getElementById('who').hidden = !actor;
  for (const item of nav.querySelectorAll('li')) item.hidden = !isFor(item.dataset.for) || !hasRole(item);
  nav.hidden = !actor;
  menu.hidden = !actor;
  const to = actor && wanted;
  wanted = undefined;
  if (isFirst) show(false);
  else goTo(to || home());
});
document.getElementById('sign-out').addEventListener('click', () => demo.signIn(undefined));
document.querySelector('.skip').addEventListener('click', (event) => {
  event.preventDefault();
  focusHeading();
});
menu.addEventListener('click', () => openMenu(menu.getAttribute('aria-expanded') !== 'true'));
nav.addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || !nav.hasAttribute('data-open')) return;
  openMenu(false);
  menu.focus();
});
addEventListener('hashchange', () => {
  // What does not begin with #/ is a place on the page that is shown.
  if (/^(#\/|#?$)/.test(location.hash)) show(true);
});
new MutationObserver(speak).observe(document.documentElement, { attributeFilter: ['lang'] });
