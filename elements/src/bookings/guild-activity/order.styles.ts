import { css } from 'lit';

/** How orders and their places look. */
export const orderStyles = css`
  .ticks {
    display: grid;
    gap: 0;
    margin: calc(var(--_space) * 0.25) 0 0;
    padding-block: 0;
    padding-inline: var(--_space) 0;
    border: 0;
    border-inline-start: 2px solid var(--_line);
    min-inline-size: 0;
  }
  .check {
    display: grid;
    grid-template-columns: 1.5rem minmax(0, 1fr);
    gap: 0.625em;
    align-items: center;
    min-block-size: 2.75rem;
  }
  .check input {
    inline-size: 1.375rem;
    block-size: 1.375rem;
    margin: 0;
    accent-color: var(--_accent);
  }
  .check label {
    padding-block: 0.5em;
    cursor: pointer;
  }
  .still {
    display: grid;
    padding-block: 0.375em;
  }
  .ticks .live > a {
    margin-block: 0.375em;
  }
`;
