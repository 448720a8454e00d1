import { css } from 'lit';

/** How `<guild-event>` looks. */
export const styles = css`
  .head {
    display: grid;
    gap: calc(var(--_space) * 0.5);
  }
  .head .h2 {
    font-size: 1.625em;
  }
  .options {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
    gap: var(--_space);
  }
  .card {
    grid-row: span 4;
    grid-template-rows: subgrid;
  }
  .mine {
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
  }
  .mine a {
    display: inline-block;
    padding-block: 0.625em;
  }
  .book {
    display: grid;
    justify-items: start;
    gap: calc(var(--_space) * 0.5);
  }
`;
