import { css } from 'lit';

/** Tables, which become rows of labelled values where the element is narrow. */
export const tables = css`
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
  }
`;
