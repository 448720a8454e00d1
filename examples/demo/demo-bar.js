import { openBackEnd } from './back-end.js';
import { forget, keep, kept } from './kept.js';
import { button, labelled, part, withLinks } from './parts.js';
import { fromLondon, inLondon } from './london.js';

const LANGUAGES = { 'en-GB': 'English', cy: 'Cymraeg' };
const THEMES = { '': 'As the device', light: 'Light', dark: 'Dark' };
const DAY = 86_400_000;
const NOBODY = 'Nobody has signed in. Everybody’s password here is a-made-up-password.';

/**
 * The bar at the top of the example pages: who you are, what time it is, and what was sent by email.
 *
 * It opens the back end in a worker, connects the page's `<guild-portal>` with it, and tells the page by the event
 * `demo-actor` on the document who looks at it now. Whoever signs in by an element of the page is who one is then.
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
    this.#become(new URLSearchParams(location.search).get('actor') ?? kept('actor', this.body) ?? this.#first);
    this.removeAttribute('aria-busy');
    setInterval(() => this.#tick(), 1000);
    document.addEventListener('guild-signed-in', ({ answer }) => this.signIn(answer.personId, answer));
  }

  get body() {
    return this.getAttribute('body') ?? 'ima';
  }

  get #first() {
    return this.getAttribute('actor') ?? undefined;
  }

  /** Signs somebody in, or nobody, as a site's own sign-in would. */
  signIn(personId, { firstName, lastName, kind } = {}) {
    const isKnown = personId === undefined || this.#actors.some(({ id }) => id === personId);
    if (!isKnown) {
      // Somebody whose account was made here, who is in nobody's story.
      const name = [firstName, lastName].filter(Boolean).join(' ');
      const role = kind === 'staff' ? 'administrator' : kind;
      this.#actors.push({ key: personId, id: personId, body: this.body, name, role, says: 'Has just signed in.' });
      this.#choices();
    }
    this.#become(personId ?? '', true);
  }

  #draw() {
    const options = (choices) => Object.entries(choices).map(([value, text]) => new Option(text, value));
    const choice = (name, choices) =>
      part(
        'select',
        { name, onchange: ({ target }) => this.#choose(name, target.value) },
        choices ? options(choices) : [],
      );
    const more = button('Time, language, emails', () => {
      const isOpen = this.toggleAttribute('data-open');
      more.setAttribute('aria-expanded', String(isOpen));
    });
    more.className = 'demo-more';
    more.setAttribute('aria-expanded', 'false');
    this.setAttribute('role', 'region');
    this.setAttribute('aria-label', 'Demonstration');
    this.append(
      part('div', { className: 'demo-who' }, [
        part('p', { className: 'demo-name', textContent: 'Demonstration' }),
        labelled(
          'You are',
          part('select', { name: 'actor', onchange: (event) => this.#become(event.target.value, true) }),
        ),
        part('p', { className: 'demo-says', textContent: 'A made-up world is being made …' }),
        more,
      ]),
      part('div', { className: 'demo-row' }, [
        part('div', { className: 'demo-group' }, [
          labelled(
            'It is',
            part('input', { type: 'datetime-local', name: 'now', onchange: (event) => this.#set(event.target.value) }),
          ),
          button('+ 1 day', () => this.#ahead(DAY)),
          button('+ 1 week', () => this.#ahead(7 * DAY)),
        ]),
        labelled('Language', choice('language', LANGUAGES)),
        labelled('Colours', choice('theme', THEMES)),
        part('details', { className: 'demo-emails' }, [
          part('summary', { textContent: 'Emails' }),
          part('div', { className: 'demo-letters' }),
        ]),
        button('Begin again', () => this.#reset(), 'reset'),
      ]),
    );
    const emails = this.querySelector('.demo-emails');
    emails.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return;
      emails.open = false;
      emails.querySelector('summary').focus();
    });
    // A link in an email leads to the page beneath.
    emails.addEventListener('click', ({ target }) => {
      if (target.closest('a')) emails.open = false;
    });
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
    const chosen = this.querySelector('[name=actor]').value;
    this.#actors = actors.filter(({ body }) => body === this.body);
    this.#choices();
    this.querySelector('[name=actor]').value = chosen;
    this.#showEmails(emails);
    this.#tick();
  }

  #choices() {
    const group = (label, wanted) =>
      part(
        'optgroup',
        { label },
        this.#actors.filter(wanted).map(({ key, name, says }) => new Option(`${name}: ${says}`, key)),
      );
    const isStaff = ({ key }) => key.includes('.');
    this.querySelector('[name=actor]').replaceChildren(
      group('Members and others', (actor) => !isStaff(actor)),
      group('Staff', isStaff),
      new Option('Nobody: signed out', ''),
    );
  }

  #become(key, chosen = false) {
    const actor =
      this.#actors.find((each) => each.key === key || each.id === key) ?? (key === '' ? undefined : this.#actors[0]);
    if (chosen) keep('actor', actor?.key ?? '', this.body);
    this.querySelector('[name=actor]').value = actor?.key ?? '';
    this.querySelector('.demo-says').textContent = actor?.says ?? NOBODY;
    for (const portal of document.querySelectorAll('guild-portal')) {
      portal.connection = this.#backEnd.connect(this.body, actor?.id);
    }
    document.dispatchEvent(new CustomEvent('demo-actor', { detail: actor }));
  }

  #showEmails(emails) {
    const mine = emails.filter(({ body }) => body === this.body);
    const isNew = mine.length > this.#emails.length && this.#emails.length + mine.length > 0;
    this.#emails = mine;
    const summary = this.querySelector('.demo-emails summary');
    summary.textContent = `Emails (${mine.length})`;
    summary.classList.toggle('demo-new', isNew);
    this.querySelector('.demo-letters').replaceChildren(
      ...(mine.length > 0
        ? mine.map(({ to, subject, text }) =>
            part('details', {}, [
              part('summary', {}, [
                part('strong', { textContent: subject }),
                part('span', { textContent: `to ${to}` }),
              ]),
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
    if (text) await this.#move(Date.parse(fromLondon(text)));
  }

  #ahead(by) {
    return this.#move(this.#now + Date.now() - this.#since + by);
  }

  async #move(to) {
    this.setAttribute('aria-busy', 'true');
    this.#take(await this.#backEnd.ask('clock', { now: new Date(to).toISOString() }));
    this.removeAttribute('aria-busy');
  }

  /** Makes the world anew, and forgets who one was and what was typed and not sent. Language and colours stay. */
  async #reset() {
    this.setAttribute('aria-busy', 'true');
    forget();
    this.#take(await this.#backEnd.ask('reset'));
    this.#become(this.#first);
    this.removeAttribute('aria-busy');
  }
}

customElements.define('demo-bar', DemoBar);
