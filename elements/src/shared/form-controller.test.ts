import { expect, fixture, html } from '@open-wc/testing';
import { html as template, LitElement, type TemplateResult } from 'lit';
import { FormController } from './form-controller.js';
import { keptAs } from './kept-work.js';
import { heedViewer } from '../portal/guild-portal/heed-viewer.js';
import { en } from './wish.texts.js';
import { WishController } from './wish-controller.js';

const words = { ...en, wrong: 'There is a problem' };

class TestForm extends LitElement {
  static formAssociated = true;
  /** What there is to show, as an element that asks for its view has it. */
  shown: unknown = {};
  readonly wish = new WishController(this);
  readonly form = new FormController<{
    email: string;
    password: string;
    agreed: boolean;
    kind: string;
    file: { name: string; bytes: string } | undefined;
  }>(this, {
    empty: () => ({
      email: '',
      password: '',
      agreed: false,
      kind: 'a',
      file: undefined,
    }),
    check: ({ email, agreed }) => ({
      email: email.includes('@') ? undefined : 'Give an email address.',
      agreed: agreed ? undefined : 'Agree first.',
    }),
    keep: keptAs(() => 'test'),
  });

  send = (event: Event): Promise<boolean> =>
    this.form.send(event, this.wish, ({ email, password }) =>
      this.wish.command('accounts/sign-in', { email, password }),
    );

  override render(): TemplateResult {
    return template`<form novalidate @submit=${this.send}>
      ${this.form.summary(words)}
      ${this.form.field('email', { label: 'Email', kind: 'email', hint: 'Yours.' })}
      ${this.form.field('password', { label: 'Password', kind: 'password' })}
      ${this.form.field('agreed', { label: 'I agree', kind: 'checkbox' })}
      ${this.form.field('kind', {
        label: 'Kind',
        kind: 'radio',
        options: [
          { id: 'a', label: 'A' },
          { id: 'b', label: 'B', hint: 'Rare' },
        ],
      })}
      ${this.form.field('file', { label: 'File', kind: 'file', optional: '(optional)' })}
    </form>`;
  }
}
customElements.define('test-form', TestForm);

const shown = (): Promise<TestForm> => fixture(html`<test-form></test-form>`);
const at = (element: TestForm, selector: string): HTMLInputElement =>
  element.shadowRoot!.querySelector<HTMLInputElement>(selector)!;
const type = async (element: TestForm, name: string, value: string): Promise<void> => {
  const input = at(element, `#${name}`);
  input.value = value;
  input.dispatchEvent(new InputEvent('input'));
  await element.updateComplete;
};
const tick = async (element: TestForm, selector: string): Promise<void> => {
  at(element, selector).click();
  await element.updateComplete;
};
const send = async (element: TestForm): Promise<boolean> => {
  const sent = element.send(new SubmitEvent('submit', { cancelable: true }));
  await element.updateComplete;
  const done = await sent;
  await element.updateComplete;
  return done;
};

describe('FormController', () => {
  beforeEach(() => sessionStorage.clear());

  it('draws fields that can be heard, right and wrong', async () => {
    const element = await shown();
    await expect(element).to.be.accessible();
    expect(await send(element)).to.be.false;
    await expect(element).to.be.accessible();
    expect(at(element, '#email').getAttribute('aria-describedby')).to.equal('email-hint email-error');
    expect(at(element, '#email').getAttribute('aria-invalid')).to.equal('true');
  });

  it('tells nothing before it is sent, then everything at once, and takes it back when it is mended', async () => {
    const element = await shown();
    await type(element, 'email', 'nobody');
    expect(at(element, '.summary')).to.be.null;
    await send(element);
    const links = [...element.shadowRoot!.querySelectorAll('.summary a')].map((link) => link.textContent);
    expect(links).to.deep.equal(['Give an email address.', 'Agree first.']);
    expect(element.shadowRoot!.activeElement).to.equal(at(element, '.summary'));
    await type(element, 'email', 'ann@example.org');
    expect(at(element, '#email-error')).to.be.null;
    expect(element.shadowRoot!.querySelectorAll('.summary a')).to.have.length(1);
    at(element, '.summary a').click();
    expect(element.shadowRoot!.activeElement).to.equal(at(element, '#agreed'));
  });

  it('puts what the portal finds wrong at its field, and keeps what was typed', async () => {
    const element = await shown();
    element.addEventListener('guild-wish', (wish) =>
      wish.respondWith(
        Promise.resolve({
          ok: false,
          refusal: { code: 'input/email', says: 'No such address.' },
          problems: [{ code: 'input/email', at: '/email', says: 'No such address.' }],
        }),
      ),
    );
    await type(element, 'email', 'ann@example');
    await tick(element, '#agreed');
    expect(await send(element)).to.be.false;
    expect(at(element, '#email-error').textContent).to.equal('No such address.');
    expect(at(element, '#email').value).to.equal('ann@example');
  });

  it('is empty again once it was done', async () => {
    const element = await shown();
    element.addEventListener('guild-wish', (wish) => wish.respondWith(Promise.resolve({ ok: true })));
    await type(element, 'email', 'ann@example.org');
    await tick(element, '#agreed');
    expect(await send(element)).to.be.true;
    expect(at(element, '#email').value).to.equal('');
    expect(sessionStorage.getItem('guildhall:test')).to.be.null;
  });

  it('keeps unsaved work over a reload, but never passwords and files', async () => {
    const element = await shown();
    await type(element, 'email', 'ann@example.org');
    await type(element, 'password', 'secret');
    await tick(element, '#kind-b');
    expect(sessionStorage.getItem('guildhall:test')).not.to.contain('secret');
    const again = await shown();
    expect(again.form.values).to.deep.include({ email: 'ann@example.org', password: '', kind: 'b' });
    expect(at(again, '#kind-b').checked).to.be.true;
  });

  it('takes up what was kept only when it is known who looks', async () => {
    const element = await shown();
    await type(element, 'email', 'ann@example.org');
    const again = new TestForm();
    again.shown = undefined;
    (await fixture(html`<div></div>`)).append(again);
    await again.updateComplete;
    expect(again.form.values.email).to.equal('');
    again.shown = {};
    again.requestUpdate();
    await again.updateComplete;
    expect(at(again, '#email').value).to.equal('ann@example.org');
  });

  it('forgets what one person typed when another looks, in the tab and in every form of the page', async () => {
    heedViewer('test', 'ann');
    const element = await shown();
    const away = await shown();
    await type(element, 'email', 'ann@example.org');
    await type(away, 'password', 'secret');
    away.remove();
    await new Promise((later) => setTimeout(later));
    heedViewer('test', 'ann');
    await element.updateComplete;
    expect(at(element, '#email').value).to.equal('ann@example.org');
    heedViewer('test', 'bob');
    await element.updateComplete;
    expect(at(element, '#email').value).to.equal('');
    expect(sessionStorage.getItem('guildhall:test')).to.be.null;
    (await fixture(html`<div></div>`)).append(away);
    await away.updateComplete;
    expect(at(away, '#password').value).to.equal('');
  });

  it('goes on where it was when it is moved, and begins anew with what is kept when it was away', async () => {
    const element = await shown();
    await type(element, 'email', 'ann@example.org');
    await type(element, 'password', 'secret');
    const place = await fixture(html`<div></div>`);
    place.append(element);
    await new Promise((later) => setTimeout(later));
    expect(element.form.values.password).to.equal('secret');
    element.remove();
    await new Promise((later) => setTimeout(later));
    place.append(element);
    expect(element.form.values).to.deep.include({ email: 'ann@example.org', password: '' });
  });

  it('is filled in by what is known, unless somebody has begun', async () => {
    const element = await shown();
    element.form.begin({ email: 'known@example.org' });
    expect(element.form.values.email).to.equal('known@example.org');
    await type(element, 'email', 'typed@example.org');
    element.form.begin({ email: 'known@example.org' });
    expect(element.form.values.email).to.equal('typed@example.org');
  });

  it('reads a file’s bytes', async () => {
    const element = await shown();
    const transfer = new DataTransfer();
    transfer.items.add(new File(['%PDF-1.7'], 'a.pdf'));
    const input = at(element, '#file');
    input.files = transfer.files;
    input.dispatchEvent(new Event('change'));
    for (let turn = 0; !element.form.values.file && turn < 100; turn++) await new Promise((later) => setTimeout(later));
    expect(element.form.values.file).to.deep.equal({ name: 'a.pdf', bytes: btoa('%PDF-1.7') });
  });

  it('takes part in a form of the page, which is not sent while it is wrong', async () => {
    const page = await fixture<HTMLFormElement>(html`<form><test-form name="guild"></test-form></form>`);
    const element = page.querySelector<TestForm>('test-form')!;
    expect(page.checkValidity()).to.be.false;
    await type(element, 'email', 'ann@example.org');
    await tick(element, '#agreed');
    expect(page.checkValidity()).to.be.true;
    expect(Object.fromEntries(new FormData(page))).to.deep.include({
      email: 'ann@example.org',
      agreed: 'true',
      kind: 'a',
    });
  });
});

declare global {
  interface HTMLElementTagNameMap {
    'test-form': TestForm;
  }
}
