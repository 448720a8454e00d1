import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

/** Asks before something is done that cannot be undone, in the browser's own modal dialog. */
export class DialogController implements ReactiveController {
  /** What the dialog is about; `undefined` while it is closed. */
  about: string | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostDisconnected(): void {
    this.about = undefined;
  }

  hostUpdated(): void {
    const dialog = this.host.shadowRoot?.querySelector('dialog');
    if (this.about !== undefined && dialog && !dialog.open) dialog.showModal();
  }

  /** Opens it about something, such as an action or a row's id. Focus comes back to where it was on closing. */
  open(about: string): void {
    this.about = about;
    this.host.requestUpdate();
  }

  close(): void {
    this.host.shadowRoot?.querySelector('dialog')?.close();
    // Its event comes later: until then an update would open it again.
    this.about = undefined;
    this.host.requestUpdate();
  }

  /** The dialog, while it is open. `actions` are its buttons, besides the one that closes it. */
  render(title: string, content: unknown, actions: unknown, closes: string): TemplateResult | '' {
    if (this.about === undefined) return '';
    const closed = (): void => {
      this.about = undefined;
      this.host.requestUpdate();
    };
    return html`<dialog part="dialog" aria-labelledby="dialog-title" @close=${closed}>
      <div class="sheet">
        <h2 class="h2" id="dialog-title">${title}</h2>
        ${content}
        <div class="actions">
          ${actions}
          <button class="plain" part="button" type="button" @click=${() => this.close()}>${closes}</button>
        </div>
      </div>
    </dialog>`;
  }
}
