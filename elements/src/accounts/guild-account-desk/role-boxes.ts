import { html, nothing, type TemplateResult } from 'lit';
import type { AccountDeskWords } from './guild-account-desk.texts.js';
import { STAFF_ROLES, type StaffRole } from './guild-account-desk.view.js';

/** Which roles are ticked, and what is told of that. */
export interface RoleTicks {
  /** What the group is called in its document. */
  readonly id: string;
  readonly legend: string;
  readonly ticked: readonly StaffRole[];
  readonly error: string | undefined;
  readonly change: (ticked: readonly StaffRole[]) => void;
}

/** A box to tick for each role of staff, with what it is for. */
export function roleBoxes({ id, legend, ticked, error, change }: RoleTicks, words: AccountDeskWords): TemplateResult {
  // In the contract's order, whatever the order of ticking.
  const tick = (role: StaffRole): void =>
    change(STAFF_ROLES.filter((each) => ticked.includes(each) !== (each === role)));
  return html`<fieldset
    class="group"
    part="field"
    id=${id}
    aria-describedby=${error === undefined ? nothing : `${id}-error`}
    ?data-wrong=${error !== undefined}
  >
    <legend>${legend}</legend>
    ${error === undefined ? nothing : html`<p class="error" id="${id}-error">${error}</p>`}
    <div class="roles">
      ${STAFF_ROLES.map(
        (role) =>
          html`<div class="check">
            <input
              type="checkbox"
              id="${id}-${role}"
              aria-describedby="${id}-${role}-hint"
              .checked=${ticked.includes(role)}
              @change=${() => tick(role)}
            />
            <label for="${id}-${role}">${words.role[role]}</label>
            <p class="hint" id="${id}-${role}-hint">${words.roleHint[role]}</p>
          </div>`,
      )}
    </div>
  </fieldset>`;
}
