import { css } from 'lit';

/** How `<guild-change-password>` looks. */
export const styles = css`
  section {
    display: grid;
    gap: var(--_space);
    justify-items: start;
    min-inline-size: 0;
  }
  section + section {
    padding-block-start: calc(var(--_space) * 1.25);
    border-block-start: 1px solid var(--_line);
  }
  section > form {
    inline-size: 100%;
  }
  .address {
    overflow-wrap: anywhere;
  }
`;
