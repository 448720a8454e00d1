import { css } from 'lit';

/** How `<guild-audit-trail>` looks. */
export const styles = css`
  .day {
    display: grid;
    gap: calc(var(--_space) * 0.25);
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
  @container (max-width: 34rem) {
    table.folds tbody tr {
      display: grid;
    }
    /* What was done heads the row; when comes after it. */
    table.folds tbody th {
      order: -1;
    }
  }
`;
