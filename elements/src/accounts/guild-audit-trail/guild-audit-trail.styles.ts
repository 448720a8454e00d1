import { css } from 'lit';

/** How `<guild-audit-trail>` looks. */
export const styles = css`
  tr.day th {
    padding-block-start: var(--_space);
    font-weight: 650;
  }
  table {
    table-layout: fixed;
    font-size: 0.9375em;
  }
  .time {
    inline-size: 4.5rem;
  }
  .by {
    inline-size: 22%;
  }
  .outcome {
    inline-size: 7rem;
  }
  .ruled {
    inline-size: 28%;
  }
  td code {
    display: block;
    color: var(--_muted);
    overflow-wrap: anywhere;
  }
  @container (max-width: 38rem) {
    table.folds tbody tr {
      display: grid;
    }
    /* What was done heads the row; when comes after it. */
    table.folds tbody th {
      order: -1;
    }
    table.folds td:not([data-label]) {
      display: none;
    }
  }
`;
