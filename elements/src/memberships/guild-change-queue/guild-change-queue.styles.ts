import { css } from 'lit';

/** How `<guild-change-queue>` looks. */
export const styles = css`
  .queue > li {
    border-block-start: 1px solid var(--_line);
    min-inline-size: 0;
  }
  .queue > li:last-child {
    border-block-end: 1px solid var(--_line);
  }
  button.row {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(0, 3fr) max-content;
    gap: 0.125em var(--_space);
    align-items: baseline;
    justify-content: stretch;
    inline-size: 100%;
    padding: 0.75em 0.5em;
    border: 0;
    border-radius: 0;
    background: transparent;
    color: inherit;
    font-weight: 400;
    text-align: start;
  }
  button.row:hover,
  button.row[aria-expanded='true'] {
    background: color-mix(in srgb, var(--_accent) 8%, transparent);
  }
  button.row .change {
    overflow-wrap: anywhere;
  }
  .review {
    display: grid;
    gap: var(--_space);
    padding: var(--_space) 0.5em calc(var(--_space) * 1.5);
  }
  [data-row] {
    contain-intrinsic-block-size: auto 3.25rem;
  }
  tr:not([data-changes]) > * {
    color: var(--_muted);
  }
  tr[data-changes] > th,
  .after {
    font-weight: 650;
  }
  td > ul {
    margin-block-start: 0.375em;
  }
  summary {
    min-block-size: 2.75rem;
    align-content: center;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  thead th:nth-child(1) {
    inline-size: 22%;
  }
  thead th:nth-child(2) {
    inline-size: 30%;
  }
  @container (max-width: 34rem) {
    button.row {
      grid-template-columns: 1fr;
    }
  }
`;
