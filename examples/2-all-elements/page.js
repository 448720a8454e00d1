// What a host site writes: it hands facts to the elements, and does what they announce. It decides nothing.
import { activities } from './activities.js';

const element = (tag) => document.querySelector(tag);
const form = (id) => document.forms.namedItem(id);
/** What a select says: true, false, null, or nothing known. */
const said = (value) => (value === '' ? undefined : JSON.parse(value));

const settings = form('settings');
const shown = [...document.querySelectorAll('.panel')];
function applySettings() {
  const { on, language, theme } = settings.elements;
  // An unfinished date is nothing to ask about yet.
  if (on.value) for (const panel of shown) panel.firstElementChild.on = on.value;
  for (const panel of shown) panel.lang = language.value;
  document.documentElement.dataset.theme = theme.value;
}
settings.addEventListener('input', applySettings);

activities(form('activities'), (given) => (element('guild-cpd-summary').given = given));

const place = form('place');
let stage = 'booked';
function quote() {
  const { startsOn, bookedOn, price, paid, actor, funded } = place.elements;
  element('guild-cancellation-quote').given = {
    startsOn: startsOn.value || undefined,
    bookedOn: bookedOn.value || undefined,
    pricePence: Math.round(price.valueAsNumber * 100),
    paidPence: Math.round(paid.valueAsNumber * 100),
    funded: funded.checked,
    stage,
    actor: actor.value,
  };
}
place.addEventListener('input', () => {
  stage = 'booked';
  if (place.checkValidity()) quote();
});
element('guild-cancellation-quote').addEventListener('guild-cancellation-wish', (wish) => {
  // A real site would ask its server here. This one takes a moment, and then holds the place to be cancelled.
  wish.respondWith(new Promise((done) => setTimeout(done, 700)));
});

const employer = form('employer');
function route() {
  const { central, shares } = employer.elements;
  element('guild-billing-route').given = {
    employerHasCentralInvoicing: said(central.value),
    sharesWithEmployer: said(shares.value),
  };
}
employer.addEventListener('input', route);

form('catalogue').addEventListener('input', ({ target }) => (element('guild-unit-picker').rulebook = target.value));

// A form here is a set of controls; nothing is ever sent.
for (const one of document.forms) one.addEventListener('submit', (event) => event.preventDefault());

applySettings();
quote();
route();
