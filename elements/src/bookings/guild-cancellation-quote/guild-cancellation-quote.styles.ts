import { css } from 'lit';

/** How `<guild-cancellation-quote>` looks. */
export const styles = css`
  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: 0.9375em;
  }
  th,
  td {
    text-align: start;
    font-weight: inherit;
    padding: 0.5em 0.75em 0.5em 0;
    border-block-end: 1px solid var(--_line);
    vertical-align: top;
  }
  thead th {
    color: var(--_muted);
    font-size: 0.875em;
  }
  th:last-child,
  td:last-child {
    text-align: end;
    padding-inline-end: 0;
    white-space: nowrap;
  }
  [aria-current] {
    font-weight: 650;
  }
  .tag {
    background: var(--_accent);
    color: var(--_on-accent);
    border-radius: 1em;
    padding: 0.05em 0.6em;
    margin-inline-start: 0.5em;
    font-size: 0.8125em;
  }
  button {
    justify-self: start;
  }
  @media (forced-colors: active) {
    .tag {
      border: 1px solid;
    }
  }
`;
