import { css } from 'lit';

/** Fields of forms: label above, hint and error between it and the control, all as wide as what goes in. */
export const fields = css`
  form,
  fieldset {
    display: grid;
    gap: calc(var(--_space) * 1.25);
    min-inline-size: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  fieldset.group {
    gap: calc(var(--_space) * 0.5);
  }
  legend {
    padding: 0;
    font-weight: 600;
  }
  .field {
    display: grid;
    gap: calc(var(--_space) * 0.25);
    justify-items: start;
    min-inline-size: 0;
  }
  .pair {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr));
    gap: var(--_space);
    align-items: end;
  }
  label {
    font-weight: 600;
  }
  label .quiet,
  legend .quiet {
    font-weight: 400;
  }
  .hint {
    color: var(--_muted);
    font-size: 0.9375em;
    max-inline-size: 60ch;
  }
  .error {
    color: var(--_bad);
    font-weight: 600;
    font-size: 0.9375em;
  }
  input:not([type='checkbox'], [type='radio'], [type='file']),
  select,
  textarea {
    font: inherit;
    color: inherit;
    inline-size: min(var(--_wide, 26rem), 100%);
    min-block-size: 2.75rem;
    padding: 0.5em 0.75em;
    border: 1px solid color-mix(in srgb, var(--_muted) 85%, transparent);
    border-radius: var(--_radius);
    background: var(--guild-field, light-dark(#fff, #10161d));
    color: light-dark(#18212c, #edf1f5);
    accent-color: var(--_accent);
  }
  textarea {
    min-block-size: 6rem;
    resize: vertical;
  }
  select {
    padding-inline-end: 0.5em;
  }
  [data-wide='short'] {
    --_wide: 11rem;
  }
  [data-wide='full'] {
    --_wide: 100%;
    justify-items: stretch;
  }
  [aria-invalid='true']:not([type='checkbox'], [type='radio']) {
    border: 2px solid var(--_bad);
  }
  .field[data-wrong],
  fieldset[data-wrong] {
    padding-inline-start: calc(var(--_space) * 0.75);
    border-inline-start: 0.25rem solid var(--_bad);
  }
  .check {
    display: grid;
    grid-template-columns: 1.5rem minmax(0, 1fr);
    gap: 0.125em 0.625em;
    align-items: start;
    min-block-size: 2.75rem;
    padding-block: 0.5em;
  }
  .check label {
    font-weight: 400;
    cursor: pointer;
  }
  .check > :not(input, label) {
    grid-column: 2;
  }
  input:is([type='checkbox'], [type='radio']) {
    inline-size: 1.375rem;
    block-size: 1.375rem;
    margin: 0.0625em 0 0;
    accent-color: var(--_accent);
  }
  input[type='file'] {
    font: inherit;
    max-inline-size: 100%;
  }
  input[type='file']::file-selector-button {
    font: inherit;
    font-weight: 600;
    min-block-size: 2.75rem;
    margin-inline-end: 0.75em;
    padding: 0.5em 1em;
    border: 1px solid color-mix(in srgb, var(--_accent) 45%, transparent);
    border-radius: var(--_radius);
    background: transparent;
    color: var(--_accent);
    cursor: pointer;
  }
  .summary {
    border: 3px solid var(--_bad);
    border-radius: var(--_radius);
    padding: var(--_space);
    display: grid;
    gap: calc(var(--_space) * 0.5);
  }
  .summary a {
    color: var(--_bad);
    font-weight: 600;
  }
`;
