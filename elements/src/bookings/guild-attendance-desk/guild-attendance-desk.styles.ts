import { css } from 'lit';

/** How `<guild-attendance-desk>` looks. */
export const styles = css`
  tbody th {
    inline-size: 45%;
  }
  tbody :is(th, td) {
    vertical-align: top;
  }
  th .quiet {
    display: block;
    font-weight: 400;
  }
  td.num {
    white-space: nowrap;
  }
  th a {
    display: inline-block;
    padding-block: 0.625em;
    margin-block: -0.625em;
  }
  @container (max-width: 48rem) {
    tbody th {
      inline-size: 11.5rem;
    }
    th,
    td {
      padding-inline-end: calc(var(--_space) * 0.5);
    }
  }
  @container (max-width: 38rem) {
    tbody th {
      inline-size: auto;
    }
  }
`;
