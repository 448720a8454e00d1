import { openBackEnd } from './back-end.js';

const LANGUAGES = { 'en-GB': 'English', cy: 'Cymraeg' };
const THEMES = { '': 'As the device', light: 'Light', dark: 'Dark' };
const DAY = 86_400_000;

/**
 * The bar at the top of the example pages: who you are, what time it is, and what was sent by email.
 *
 * It opens the back end in a worker, connects the page's `<guild-portal>` with it, and tells the page by the event
 * `demo-actor` on the document who looks at it now.
 */
class DemoBar extends HTMLElement {
  #backEnd;
  #actors = [];
  #emails = [];
  #now = 0;
  #since = 0;

  async connectedCallback() {
    if (this.#backEnd) return;
    this.#backEnd = openBackEnd();
    this.#backEnd.onEmails((emails) => this.#showEmails(emails));
    this.setAttribute('aria-busy', 'true');
    this.#draw();
    this.#look();
    try {
      this.#take(await this.#backEnd.ask('open'));
    } catch (error) {
      this.querySelector('.demo-says').textContent = `The example cannot begin: ${error.message}`;
      return;
    }
    this.#become(
      new URLSearchParams(location.search).get('actor') ?? kept('actor', this.body) ?? this.getAttribute('actor'),
    );
    this.removeAttribute('aria-busy');
    setInterval(() => this.#tick(), 1000);
  }

  get body() {
    return this.getAttribute('body') ?? 'ima';
  }

  #draw() {
    const options = (choices) => Object.entries(choices).map(([value, text]) => new Option(text, value));
    this.append(
      part('p', { className: 'demo-name', textContent: 'Demonstration' }),
      labelled(
        'You are',
        part('select', { name: 'actor', onchange: (event) => this.#become(event.target.value, true) }),
      ),
      part('p', { className: 'demo-says', textContent: 'A made-up world is being made …' }),
      part('div', { className: 'demo-row' }, [
        labelled(
          'It is',
          part('input', { type: 'datetime-local', name: 'now', onchange: (event) => this.#set(event.target.value) }),
        ),
        button('+ 1 day', () => this.#ahead(DAY)),
        button('+ 1 week', () => this.#ahead(7 * DAY)),
        labelled(
          'Language',
          part(
            'select',
            { name: 'language', onchange: (event) => this.#choose('language', event.target.value) },
            options(LANGUAGES),
          ),
        ),
        labelled(
          'Colours',
          part(
            'select',
            { name: 'theme', onchange: (event) => this.#choose('theme', event.target.value) },
            options(THEMES),
          ),
        ),
        part('details', { className: 'demo-emails' }, [
          part('summary', { textContent: 'Emails' }),
          part('div', { className: 'demo-letters' }),
        ]),
        button('Begin again', () => this.#reset(), 'reset'),
      ]),
    );
  }

  #look() {
    const language = kept('language') ?? document.documentElement.lang;
    const theme = kept('theme') ?? '';
    this.querySelector('[name=language]').value = language in LANGUAGES ? language : 'en-GB';
    this.querySelector('[name=theme]').value = theme;
    document.documentElement.lang = language in LANGUAGES ? language : 'en-GB';
    if (theme) document.documentElement.dataset.theme = theme;
    else delete document.documentElement.dataset.theme;
  }

  #choose(name, value) {
    keep(name, value);
    this.#look();
  }

  #take({ now, actors, emails }) {
    this.#now = Date.parse(now);
    this.#since = Date.now();
    this.#actors = actors.filter(({ body }) => body === this.body);
    const select = this.querySelector('[name=actor]');
    select.replaceChildren(
      ...this.#actors.map(({ key, name, says }) => new Option(`${name}: ${says}`, key)),
      new Option('Nobody: signed out', ''),
    );
    this.#showEmails(emails);
    this.#tick();
  }

  #become(key, chosen = false) {
    const actor =
      this.#actors.find((each) => each.key === key || each.id === key) ?? (key === '' ? undefined : this.#actors[0]);
    if (chosen) keep('actor', actor?.key ?? '', this.body);
    this.querySelector('[name=actor]').value = actor?.key ?? '';
    this.querySelector('.demo-says').textContent =
      actor?.says ?? 'Nobody has signed in. Everybody’s password here is a-made-up-password.';
    document.dispatchEvent(new CustomEvent('demo-actor', { detail: actor }));
    for (const portal of document.querySelectorAll('guild-portal')) {
      portal.connection = this.#backEnd.connect(this.body, actor?.id);
    }
    this.#showEmails(this.#emails);
  }

  /** Signs somebody in, or nobody, as a site's own sign-in would. */
  signIn(personId) {
    this.#become(personId ?? '', true);
  }

  #showEmails(emails) {
    this.#emails = emails;
    const mine = emails.filter(({ body }) => body === this.body);
    this.querySelector('.demo-emails summary').textContent = `Emails (${mine.length})`;
    this.querySelector('.demo-letters').replaceChildren(
      ...(mine.length > 0
        ? mine.map(({ to, subject, text }) =>
            part('details', {}, [
              part('summary', { textContent: `${subject} (to ${to})` }),
              part('p', { className: 'demo-letter' }, withLinks(text)),
            ]),
          )
        : [part('p', { textContent: 'None has been sent yet.' })]),
    );
  }

  #tick() {
    const input = this.querySelector('[name=now]');
    if (input !== document.activeElement) input.value = inLondon(this.#now + Date.now() - this.#since);
  }

  async #set(text) {
    if (text) this.#take(await this.#backEnd.ask('clock', { now: fromLondon(text) }));
  }

  async #ahead(by) {
    this.#take(
      await this.#backEnd.ask('clock', { now: new Date(this.#now + Date.now() - this.#since + by).toISOString() }),
    );
  }

  async #reset() {
    this.setAttribute('aria-busy', 'true');
    this.#take(await this.#backEnd.ask('reset'));
    this.#become(kept('actor', this.body) ?? this.getAttribute('actor'));
    this.removeAttribute('aria-busy');
  }
}

const part = (tag, properties, children = []) => {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
};
const labelled = (text, control) => part('label', {}, [part('span', { textContent: text }), control]);
const button = (textContent, onclick, className = '') =>
  part('button', { type: 'button', textContent, onclick, className });
const keep = (name, value, body = '') => localStorage.setItem(`guildhall-demo:${name}${body}`, value);
const kept = (name, body = '') => localStorage.getItem(`guildhall-demo:${name}${body}`) ?? undefined;

const PARTS = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/London', dateStyle: 'short', timeStyle: 'short' });
const inLondon = (instant) => PARTS.format(instant).replace(' ', 'T');
/** The instant at which clocks in London show a time: tried in winter time, and put right by what they then show. */
const fromLondon = (text) => {
  const asIf = Date.parse(`${text}Z`);
  return new Date(asIf - (Date.parse(`${inLondon(asIf)}Z`) - asIf)).toISOString();
};
/** An email's text, its addresses as links. */
const withLinks = (text) =>
  text
    .split(/(https?:\/\/\S+)/)
    .map((piece) => (/^https?:/.test(piece) ? part('a', { href: piece, textContent: piece }) : piece));

customElements.define('demo-bar', DemoBar);
