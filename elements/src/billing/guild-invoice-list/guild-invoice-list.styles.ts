import { css } from 'lit';

/** How `<guild-invoice-list>` looks. */
export const styles = css`
  .owed,
  .name {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 0.75em;
  }
  .big {
    font-size: 2em;
    font-weight: 700;
    line-height: 1.15;
    letter-spacing: -0.02em;
  }
  .late {
    color: var(--_bad);
    font-weight: 600;
  }
  .list {
    display: grid;
    gap: calc(var(--_space) * 0.5);
    justify-items: start;
  }
  .list > ul {
    inline-size: 100%;
  }
  .list > :is(ul, .h3) {
    margin-block-start: calc(var(--_space) * 0.25);
  }
  .invoice {
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: baseline;
  }
  .invoice > .wide {
    grid-column: 1 / -1;
  }
  .name > :first-child {
    font-weight: 650;
  }
  .sum {
    font-weight: 650;
    text-align: end;
  }
  .sum .quiet {
    display: block;
    font-weight: 400;
  }
  .invoice button {
    justify-self: end;
    margin: 0;
  }
  details {
    font-size: 0.9375em;
  }
  summary {
    cursor: pointer;
    color: var(--_accent);
    padding-block: 0.5em;
  }
  details ul {
    display: grid;
    gap: 0.5em;
    max-inline-size: 65ch;
    color: var(--_muted);
  }
`;
