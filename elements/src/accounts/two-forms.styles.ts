import { css } from 'lit';

/** Two small forms beside each other, or under each other where there is little room. */
export const twoForms = css`
  .two {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr));
    gap: calc(var(--_space) * 1.5);
    align-items: start;
  }
  .two > * {
    display: grid;
    gap: var(--_space);
    min-inline-size: 0;
  }
  .two .actions {
    margin-block-start: calc(var(--_space) * 0.25);
  }
`;
