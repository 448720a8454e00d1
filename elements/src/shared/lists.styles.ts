import { css } from 'lit';

/**
 * Lists and tables: rows with a thin line between them, tables that become
 * rows of labelled values where the element is narrow, and tags.
 */
export const lists = css`
  .rows {
    display: grid;
  }
  .rows > * {
    display: grid;
    gap: calc(var(--_space) * 0.25) var(--_space);
    padding-block: calc(var(--_space) * 0.75);
    border-block-start: 1px solid var(--_line);
    min-inline-size: 0;
  }
  .rows > :first-child {
    border-block-start: 0;
    padding-block-start: 0;
  }
  .rows > :last-child {
    padding-block-end: 0;
  }
  [data-row] {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 4rem;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
  }
  caption {
    text-align: start;
    font-weight: 650;
    padding-block-end: calc(var(--_space) * 0.5);
  }
  th,
  td {
    text-align: start;
    vertical-align: baseline;
    font-weight: 400;
    padding: calc(var(--_space) * 0.625) 0;
    padding-inline-end: var(--_space);
    border-block-end: 1px solid var(--_line);
    overflow-wrap: break-word;
  }
  thead th {
    color: var(--_muted);
    font-size: 0.875em;
    font-weight: 600;
  }
  th:last-child,
  td:last-child {
    padding-inline-end: 0;
  }
  .end {
    text-align: end;
  }
  tfoot :is(th, td) {
    border-block-end: 0;
    font-weight: 650;
  }
  dl.facts {
    display: grid;
    grid-template-columns: minmax(8rem, max-content) minmax(0, 1fr);
    gap: calc(var(--_space) * 0.375) var(--_space);
  }
  dt {
    color: var(--_muted);
  }
  dd {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .tag {
    --_tone: var(--_muted);
    --_tint: var(--_track);
    display: inline-block;
    padding: 0.0625em 0.625em;
    border-radius: 1em;
    background: var(--_tint);
    color: var(--_tone);
    font-size: 0.8125em;
    font-weight: 600;
    white-space: nowrap;
  }
  .tag[data-tone='good'] {
    --_tone: var(--_good);
    --_tint: var(--_good-tint);
  }
  .tag[data-tone='bad'] {
    --_tone: var(--_bad);
    --_tint: var(--_bad-tint);
  }
  .tag[data-tone='open'] {
    --_tone: var(--_open);
    --_tint: var(--_open-tint);
  }
  .empty {
    display: grid;
    justify-items: start;
    gap: calc(var(--_space) * 0.5);
    padding: calc(var(--_space) * 1.25);
    border: 1px dashed var(--_line);
    border-radius: var(--_radius);
    color: var(--_muted);
  }
  @container (max-width: 38rem) {
    table.folds thead {
      position: absolute;
      inline-size: 1px;
      block-size: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
    table.folds :is(tbody, tr, th, td, tfoot) {
      display: block;
    }
    table.folds tr {
      padding-block: calc(var(--_space) * 0.625);
      border-block-end: 1px solid var(--_line);
    }
    table.folds :is(th, td) {
      display: flex;
      flex-wrap: wrap;
      justify-content: space-between;
      gap: 0 var(--_space);
      padding: 0.125em 0;
      border: 0;
      text-align: start;
    }
    table.folds [data-label]::before {
      content: attr(data-label);
      /* The head, which is still there for assistive technology, says it; the label is for the eye. */
      content: attr(data-label) / '';
      color: var(--_muted);
    }
    table.folds tbody th {
      font-weight: 600;
    }
    dl.facts {
      grid-template-columns: 1fr;
      gap: 0;
    }
    dl.facts dd {
      margin-block-end: calc(var(--_space) * 0.5);
    }
  }
  @media (forced-colors: active) {
    .tag {
      border: 1px solid;
    }
  }
`;
