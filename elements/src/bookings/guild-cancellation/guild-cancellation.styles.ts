import { css } from 'lit';

/** How `<guild-cancellation>` looks. */
export const styles = css`
  .compare {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(17rem, 100%), 1fr));
    gap: var(--_space);
    align-items: stretch;
  }
  .compare:focus {
    outline: none;
  }
  .option {
    display: grid;
    align-content: start;
    gap: 0.25em;
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    min-inline-size: 0;
  }
  .option button {
    justify-self: start;
    margin-block-start: 0.75em;
  }
  .kept {
    padding-block: 0.5em;
    padding-inline-start: 2.125rem;
  }
  .cost {
    font-size: 1.25em;
    font-weight: 650;
  }
  table {
    font-size: 0.9375em;
  }
  [aria-current] > * {
    font-weight: 650;
  }
`;
