import { css } from 'lit';

/** How `<guild-invoice-desk>` looks. */
export const styles = css`
  .root {
    gap: calc(var(--_space) * 1.75);
  }
  .part {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    justify-items: start;
    min-inline-size: 0;
  }
  .part > :is(table, .live, .bulk, .done) {
    inline-size: 100%;
  }
  .bulk {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    padding: calc(var(--_space) * 0.75) var(--_space);
    border: 1px solid color-mix(in srgb, var(--_accent) 45%, transparent);
    border-radius: var(--_radius);
    background: var(--guild-surface, light-dark(#f2f7fd, #1b2735));
  }
  .desk td,
  .desk th {
    vertical-align: middle;
  }
  .desk :is(th, td.end, .tag) {
    white-space: nowrap;
  }
  .desk th .quiet {
    white-space: normal;
  }
  .desk .pick {
    inline-size: 2.75rem;
    padding-inline-end: 0;
  }
  .pick input {
    display: block;
    margin: 0.25rem 0.5rem 0.25rem 0.125rem;
  }
  .desk tbody tr:has(input:checked) {
    background: color-mix(in srgb, var(--_accent) 8%, transparent);
  }
  .desk tbody .quiet {
    display: block;
  }
  .desk .actions {
    flex-wrap: nowrap;
    justify-content: flex-end;
    gap: 0.375em;
  }
  .desk .actions button {
    margin: 0;
    font-size: 0.9375em;
    white-space: nowrap;
  }
  .desk tr[data-row] {
    content-visibility: visible;
  }
  .names {
    display: grid;
    gap: 0.25em;
  }
  .done ul {
    display: grid;
    gap: 0.375em;
  }
  summary {
    cursor: pointer;
    padding-block: 0.375em;
  }
  progress {
    inline-size: 100%;
    accent-color: var(--_accent);
  }
  .why-list {
    display: grid;
    gap: 0.125em;
  }
  @container (max-width: 54rem) {
    .desk .actions {
      flex-wrap: wrap;
    }
    .desk tr :is(th, .tag) {
      white-space: normal;
    }
  }
  @container (max-width: 38rem) {
    .desk tbody td.pick {
      float: inline-end;
      padding: 0;
    }
    .desk .actions {
      justify-content: flex-start;
      margin-block-start: 0.25em;
    }
  }
  @media print {
    .pick,
    .bulk {
      display: none;
    }
  }
`;
