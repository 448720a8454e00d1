import { css } from 'lit';

/** How `<guild-basket>` looks. */
export const styles = css`
  .start:focus,
  .done:focus {
    outline: none;
  }
  .place {
    grid-template-columns: minmax(0, 1fr) max-content;
    row-gap: calc(var(--_space) * 0.625);
    padding-block: var(--_space);
  }
  .place > :not(.name, .cost) {
    grid-column: 1 / -1;
  }
  .name,
  .cost {
    display: grid;
    align-content: start;
    gap: 0.125em;
    min-inline-size: 0;
  }
  .cost {
    text-align: end;
  }
  .cost .price {
    font-size: 1.25em;
  }
  .name .tag {
    margin-inline-start: 0.375em;
  }
  .place .actions a,
  .place .actions button {
    display: inline-flex;
    align-items: center;
    min-block-size: 2.75rem;
    font-weight: 600;
  }
  .place .terms {
    border: 0;
    padding: 0;
  }
  .foot {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr));
    gap: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    padding-block-start: var(--_space);
    border-block-start: 2px solid var(--_line);
    align-items: start;
  }
  .sums {
    display: grid;
    grid-template-columns: 1fr max-content;
    row-gap: 0.375em;
  }
  .sums dd {
    text-align: end;
  }
  .sums .total {
    color: inherit;
    font-size: 1.25em;
    font-weight: 700;
    padding-block-start: 0.375em;
    border-block-start: 1px solid var(--_line);
    margin-block: 0;
  }
  .sums dt,
  .sums dd {
    margin-inline: 0;
  }
  .done {
    display: grid;
    gap: var(--_space);
  }
  .steps {
    display: grid;
    gap: 0.375em;
    padding-inline-start: 1.25em;
    max-inline-size: 65ch;
  }
  address {
    font-style: normal;
  }
`;
