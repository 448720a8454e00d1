import { css } from 'lit';

/** How `<guild-cpd-year>` looks: one line, with no frame of its own. */
export const styles = css`
  .root {
    border: 0;
    padding: 0;
    border-radius: 0;
    background: none;
  }
  .line {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: calc(var(--_space) * 0.75) var(--_space);
  }
  .line .field {
    --_wide: 30rem;
    flex: 0 1 30rem;
  }
`;
