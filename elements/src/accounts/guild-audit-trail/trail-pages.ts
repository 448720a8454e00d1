import { html, nothing, type ReactiveControllerHost } from 'lit';
import type { ViewInput } from '@guildhall/portal/contract';
import { busyButton } from '../../shared/busy-button.js';
import { outcome } from '../../shared/outcome.js';
import { RowsController } from '../../shared/rows-controller.js';
import type { AuditTrailWords } from './guild-audit-trail.texts.js';
import type { AuditTrailView } from './guild-audit-trail.view.js';

/** The pages of a trail that come after the first. */
export class TrailPages {
  readonly rows: RowsController<AuditTrailView['rows'][number]>;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.rows = new RowsController(host);
  }

  /** The button for more while there is more, and what became of pressing it. */
  render(input: ViewInput<'portal/audit-trail'>, words: AuditTrailWords): unknown {
    const { rows } = this;
    const more = busyButton(
      words.more,
      rows.wish.isBusy('portal/audit-trail'),
      () => void rows.more('portal/audit-trail', input),
      { kind: 'plain' },
    );
    return html`${rows.hasMore ? html`<div class="actions">${more}</div>` : nothing} ${outcome(rows.wish, words)}`;
  }
}
