import { css } from 'lit';

/** How `<guild-member-desk>` looks. */
export const styles = css`
  form {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_space);
  }
  form .field {
    flex: 0 1 auto;
  }
  form .field:has([type='search']) {
    flex: 1 1 14rem;
    max-inline-size: 26rem;
    justify-items: stretch;
  }
  tbody th {
    font-weight: 600;
    inline-size: 17rem;
  }
  td.num {
    white-space: nowrap;
  }
  tbody th .quiet {
    display: block;
    font-weight: 400;
    min-inline-size: 15.5rem;
    overflow-wrap: anywhere;
  }
  @container (max-width: 48rem) {
    th,
    td {
      padding-inline-end: calc(var(--_space) * 0.5);
    }
    tbody th {
      inline-size: 16rem;
    }
    .tag {
      white-space: normal;
      border-radius: 0.75em;
    }
  }
  @container (max-width: 38rem) {
    tbody th {
      inline-size: auto;
    }
    tbody th .quiet {
      min-inline-size: 0;
    }
  }
`;
