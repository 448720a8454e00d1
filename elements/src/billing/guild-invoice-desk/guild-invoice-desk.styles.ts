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
  /* Too narrow for six columns: the lines of each invoice under each other, with what chooses all of them above. */
  @container (max-width: 54rem) {
    table.desk thead {
      display: block;
      position: static;
      inline-size: auto;
      block-size: auto;
      overflow: visible;
      clip-path: none;
    }
    table.desk thead tr {
      display: flex;
      padding: 0;
      border: 0;
    }
    table.desk thead th {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    table.desk thead .pick {
      display: flex;
      align-items: center;
      justify-content: start;
      flex: 1;
      padding-block: calc(var(--_space) * 0.5);
      border-block-end: 1px solid var(--_line);
      font-size: 0.875em;
      color: var(--_muted);
    }
    table.desk thead .pick::after {
      content: attr(data-all) / '';
    }
    table.desk tbody {
      display: block;
    }
    table.desk tbody tr {
      display: grid;
      grid-template-columns: 2.75rem minmax(0, 1fr) auto;
      gap: 0.125em var(--_space);
      padding-block: calc(var(--_space) * 0.75);
      border-block-end: 1px solid var(--_line);
    }
    table.desk tbody tr > * {
      display: block;
      grid-column: 2 / -1;
      padding: 0;
      border: 0;
    }
    table.desk tbody .pick {
      grid-area: 1 / 1 / span 4;
    }
    table.desk tbody th {
      grid-column: 2;
    }
    .desk th .quiet {
      font-weight: 400;
    }
    table.desk tbody td:nth-child(5) {
      grid-area: 1 / 3;
      text-align: end;
      font-weight: 600;
    }
    table.desk tbody td:nth-child(5)::before {
      content: none;
    }
    table.desk tbody td:last-child {
      padding-block-start: calc(var(--_space) * 0.5);
    }
    .desk tbody td:nth-child(4) .quiet {
      display: inline-block;
    }
    .desk .actions {
      flex-wrap: wrap;
      justify-content: start;
    }
  }
  @container (max-width: 38rem) {
    .desk tbody td:nth-child(4) .quiet {
      display: block;
    }
  }
  @media print {
    .pick,
    .bulk {
      display: none;
    }
  }
`;
