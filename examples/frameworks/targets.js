// The small elements that the checks of the frameworks hand things to. They do nothing but take and tell.

/** Takes properties, and tells events under names of every kind. */
class CheckTarget extends HTMLElement {
  /** A field of the instance. The other properties are accessors of the class, as most elements have them. */
  field = undefined;
  tell() {
    for (const name of ['lowercase', 'kebab-name', 'camelName', 'PascalName']) {
      this.dispatchEvent(new CustomEvent(name, { detail: name }));
    }
  }
}

for (const name of ['bool', 'num', 'str', 'list', 'thing', 'deepThing']) {
  const given = new WeakMap();
  Object.defineProperty(CheckTarget.prototype, name, {
    get() {
      return given.get(this);
    },
    set(value) {
      given.set(this, value);
    },
  });
}

/** Shows its children through a slot, as most elements do. */
class CheckShell extends HTMLElement {
  constructor() {
    super();
    this.attachShadow({ mode: 'open' }).append(document.createElement('slot'));
  }
}

/** Defined only when the page says so; it takes up what was set on it before, as Lit does. */
class CheckLate extends CheckShell {
  #thing;
  connectedCallback() {
    for (const name of ['thing']) {
      if (!Object.hasOwn(this, name)) continue;
      const early = this[name];
      delete this[name];
      this[name] = early;
    }
  }
  get thing() {
    return this.#thing;
  }
  set thing(value) {
    this.#thing = value;
  }
}

customElements.define('check-target', CheckTarget);
customElements.define('check-shell', CheckShell);

/** What the pages of checks hand to the elements. */
export const handed = {
  list: ['a', 'b'],
  thing: { name: 'guild' },
  texts: { today: 'if you give it up today, {0}' },
  /** A connection that knows nobody and tells nothing. */
  connection: {
    act: () => Promise.resolve({ kind: 'done', answer: {} }),
    watch: () => () => undefined,
  },
  /** As `bookings/cancellation` answers. */
  view: {
    on: '2026-11-25',
    quotes: [
      {
        bookingId: 'b1',
        kind: 'charge',
        charge: { netPence: 0, vatPence: 0, totalPence: 0 },
        reasons: [],
        title: 'Debt relief orders',
        delegateName: 'Sam Price',
        startsOn: '2026-12-30',
        price: { netPence: 12000, vatPence: 2400, totalPence: 14400 },
        isPaid: false,
        steps: [],
        sentences: [],
      },
    ],
    charge: { netPence: 0, vatPence: 0, totalPence: 0 },
    refundPence: 0,
    owedPence: 0,
    open: 0,
    may: { cancel: { ok: true } },
  },
};

/** Defines what is late: an element for the checks, and one of ours. */
export async function defineLate() {
  customElements.define('check-late', CheckLate);
  await import('@guildhall/elements/portal/guild-portal/guild-portal.define');
}

// The tests say when; a page would not.
document.addEventListener('define-late', () => void defineLate());
