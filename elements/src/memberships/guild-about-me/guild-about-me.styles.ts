import { css } from 'lit';

/** How `<guild-about-me>` looks. */
export const styles = css`
  address {
    font-style: normal;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .card {
    grid-template-rows: auto 1fr auto;
  }
  .uses {
    align-content: start;
    grid-template-columns: max-content minmax(0, 1fr);
    column-gap: 0.625em;
  }
  .uses li {
    display: grid;
    grid-column: 1 / -1;
    grid-template-columns: subgrid;
    align-items: baseline;
    justify-items: start;
  }
  .card .actions {
    gap: 0.5em;
  }
`;
