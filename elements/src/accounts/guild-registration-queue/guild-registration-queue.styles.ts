import { css } from 'lit';

/** How `<guild-registration-queue>` looks. */
export const styles = css`
  .name {
    font-weight: 600;
  }
  .review {
    display: grid;
    gap: var(--_space);
    padding: var(--_space);
    margin-block-start: calc(var(--_space) * 0.5);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    min-inline-size: 0;
  }
  .review table {
    font-size: 0.9375em;
  }
  .review .address {
    overflow-wrap: anywhere;
  }
`;
