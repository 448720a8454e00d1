import { css } from 'lit';

/** How `<guild-attendance-desk>` looks. */
export const styles = css`
  th .quiet {
    display: block;
  }
  td.num {
    white-space: nowrap;
  }
  th a {
    display: inline-block;
    padding-block: 0.625em;
    margin-block: -0.625em;
  }
`;
