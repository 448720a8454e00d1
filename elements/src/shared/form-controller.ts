import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { field, type FieldLook, type FieldValue } from './field.js';
import type { WishWords } from './wish.texts.js';
import type { WishController } from './wish-controller.js';

/** What a form holds, by field. */
export type FormValues = Record<string, FieldValue>;

/** What is wrong, by field; a field that is right is absent or `undefined`. */
export type FormErrors<Values> = { readonly [Name in keyof Values]?: string | undefined };

/** A form's words, beside those of its fields. */
export interface FormWords extends WishWords {
  readonly wrong: string;
}

/** Told on the document when somebody else looks than before: what a form holds is theirs no longer. */
export const VIEWER_CHANGED = 'guild-viewer-changed';

/** Where unsaved work is kept: {@link keptAs} has it. */
export interface KeptWork {
  readonly read: () => unknown;
  /** Keeps values in the place of those before; without any, keeps nothing any longer. */
  readonly write: (values?: object) => void;
}

/** How a form begins and what it checks. */
export interface FormOptions<Values extends FormValues> {
  readonly empty: () => Values;
  /** What is wrong with what was typed, in sentences that say what to do. */
  readonly check: (values: Values) => FormErrors<Values>;
  /** The field of a problem the portal found, by its JSON Pointer. Default: the pointer's first step. */
  readonly fieldOf?: (at: string) => string;
  /** Keeps unsaved work until it is sent, the browser closes, or somebody else looks; left out, it is not kept. Passwords and files never are. */
  readonly keep?: KeptWork;
}

/** Whoever draws the form; `shown` is what there is to show, and `undefined` until it is known who looks. */
type Host = ReactiveControllerHost & HTMLElement & { readonly shown?: unknown };

/**
 * A form: what was typed, what is wrong with it, and what is told of it.
 *
 * Nothing is told before the form is sent; then every mistake at once, in a
 * summary with a link to each field. What was typed is kept over a reload, for
 * whoever typed it and nobody else. The form takes part in a `<form>` of the
 * page around it, under the names of its fields.
 */
export class FormController<Values extends FormValues> implements ReactiveController {
  errors: FormErrors<Values> = {};
  readonly #internals: ElementInternals;
  #values: Values;
  #told = false;
  #begun = false;
  #hasRead = false;
  #toSummary = false;

  constructor(
    private readonly host: Host,
    private readonly options: FormOptions<Values>,
  ) {
    this.#values = options.empty();
    this.#internals = host.attachInternals();
    // Last: to a host that is on the page already, as a form that comes later is added, it connects at once.
    host.addController(this);
  }

  /** What the form holds. */
  get values(): Values {
    this.#read();
    return this.#values;
  }

  /** Whether something was typed that has not been sent. */
  get isTouched(): boolean {
    this.#read();
    return this.#begun;
  }

  hostConnected(): void {
    document.addEventListener(VIEWER_CHANGED, this.beginAnew);
    this.#report();
  }

  hostDisconnected(): void {
    document.removeEventListener(VIEWER_CHANGED, this.beginAnew);
    // Moved, it goes on; away, it does not hear who looks, and holds nothing but what is kept.
    setTimeout(() => {
      if (!this.host.isConnected) this.beginAnew();
    });
  }

  hostUpdated(): void {
    if (!this.#toSummary) return;
    this.#toSummary = false;
    this.host.shadowRoot?.querySelector<HTMLElement>('.summary')?.focus();
  }

  /** Fills the form in, unless somebody has begun to. */
  begin(values: Partial<Values>): void {
    if (this.isTouched) return;
    this.#values = { ...this.#values, ...values };
    this.#report();
  }

  /** Changes a field, as typing into it does. */
  set<Name extends keyof Values>(name: Name, value: Values[Name]): void {
    this.#values = { ...this.values, [name]: value };
    this.#begun = true;
    // What has been told is taken back as soon as it is mended, but nothing new is told before the next sending.
    if (this.#told && this.errors[name] !== undefined) {
      this.errors = { ...this.errors, [name]: this.options.check(this.#values)[name] };
    }
    this.#write();
    this.#report();
    this.host.requestUpdate();
  }

  /** One field of the form. */
  field(name: keyof Values & string, look: FieldLook): TemplateResult {
    return field(look, {
      name,
      value: this.values[name],
      error: this.errors[name],
      change: (value) => this.set(name, value as Values[typeof name]),
      file: (file) => void this.#take(name, file),
    });
  }

  /** Every mistake at once, each a link to its field; nothing while there is none. */
  summary(words: FormWords): TemplateResult | typeof nothing {
    const wrong = Object.entries(this.errors).filter(([, says]) => says !== undefined);
    if (wrong.length === 0) return nothing;
    return html`<div class="summary" part="summary" role="alert" tabindex="-1">
      <strong>${words.wrong}</strong>
      <ul>
        ${wrong.map(([name, says]) => html`<li><a href="#${name}" @click=${(event: Event) => this.#goTo(event, name)}>${says as string}</a></li>`)}
      </ul>
    </div>`;
  }

  /**
   * Sends the form, or tells what is wrong with it.
   *
   * @param send - announces the wish; what it answers when it was done, else `undefined`.
   * @returns whether it was done; then the form is empty again.
   */
  async send(event: Event, wish: WishController, send: (values: Values) => Promise<unknown>): Promise<boolean> {
    event.preventDefault();
    this.#told = true;
    this.#tell(this.options.check(this.values));
    if (this.#isWrong) return false;
    const done = (await send(this.values)) !== undefined;
    if (done) this.reset();
    else if (wish.problems) {
      const { fieldOf = (at: string) => at.split('/')[1] ?? '' } = this.options;
      this.#tell(Object.fromEntries(wish.problems.map(({ at, says }) => [fieldOf(at), says])) as FormErrors<Values>);
    }
    return done;
  }

  /** Empties the form, and forgets what was kept of it. */
  reset(): void {
    this.options.keep?.write();
    this.beginAnew();
  }

  /** As when it came: empty, or with what was kept under its name. For another thing than before, or another person. */
  readonly beginAnew = (): void => {
    this.#values = this.options.empty();
    this.errors = {};
    this.#told = this.#begun = this.#hasRead = false;
    this.#report();
    this.host.requestUpdate();
  };

  get #isWrong(): boolean {
    return Object.values(this.errors).some((says) => says !== undefined);
  }

  #tell(errors: FormErrors<Values>): void {
    this.errors = errors;
    this.#toSummary = this.#isWrong;
    this.host.requestUpdate();
  }

  #goTo(event: Event, name: string): void {
    event.preventDefault();
    const root = this.host.shadowRoot;
    const target = root?.getElementById(name);
    (target?.matches('fieldset') ? target.querySelector<HTMLElement>('input') : target)?.focus();
  }

  async #take(name: keyof Values & string, file: File | undefined): Promise<void> {
    if (!file) {
      this.set(name, undefined as Values[typeof name]);
      return;
    }
    const bytes = new Uint8Array(await file.arrayBuffer());
    let binary = '';
    for (let at = 0; at < bytes.length; at += 0x8000) binary += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
    this.set(name, { name: file.name, bytes: btoa(binary) } as Values[typeof name]);
  }

  /** Tells the page's own form what is in here, and whether it may be sent. */
  #report(): void {
    if (!(this.host.constructor as { formAssociated?: boolean }).formAssociated) return;
    const data = new FormData();
    for (const [name, value] of Object.entries(this.#values)) {
      if (typeof value === 'string') data.append(name, value);
      else if (typeof value === 'boolean') data.append(name, String(value));
      else if (value) data.append(name, value.name);
    }
    this.#internals.setFormValue(data);
    const wrong: readonly (string | undefined)[] = Object.values(this.options.check(this.#values));
    const first = wrong.find((says) => says !== undefined);
    this.#internals.setValidity(first === undefined ? {} : { customError: true }, first ?? '');
  }

  /** Takes up what was kept, once there is something to show: only then is it known whose it is. */
  #read(): void {
    if (this.#hasRead || ('shown' in this.host && this.host.shown === undefined)) return;
    this.#hasRead = true;
    const kept = this.#begun ? undefined : this.options.keep?.read();
    if (!kept) return;
    this.#values = { ...this.#values, ...(kept as Partial<Values>) };
    this.#begun = true;
    this.#report();
  }

  #write(): void {
    const plain = Object.entries(this.#values).filter(
      ([field, value]) => typeof value !== 'object' && !/password/i.test(field),
    );
    this.options.keep?.write(Object.fromEntries(plain));
  }
}
