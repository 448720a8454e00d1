import { css } from 'lit';

/** How the outlook of `<guild-cpd-summary>` looks. */
export const outlookStyles = css`
  .cats {
    display: grid;
    gap: calc(var(--_space) * 0.75) var(--_space);
  }
  .row {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.25em var(--_space);
    align-items: center;
  }
  .row svg {
    grid-column: 1 / -1;
  }
  @container (inline-size > 34rem) {
    .row {
      grid-template-columns: minmax(9rem, 14rem) 1fr 2.5rem;
    }
    .row svg {
      grid-area: 1 / 2;
    }
    .row strong {
      grid-area: 1 / 3;
      text-align: end;
    }
  }
  .totals {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(12rem, 100%), 1fr));
    gap: calc(var(--_space) * 0.75);
  }
  .totals > div {
    display: grid;
    align-content: space-between;
    gap: 0.25em;
    padding: calc(var(--_space) * 0.75) var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .totals dd {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.5em;
    font-size: 1.375em;
    font-weight: 650;
  }
  .totals .tag {
    font-size: 0.6em;
  }
  .ways li {
    padding-inline-start: 1.25em;
    position: relative;
  }
  .ways li::before {
    content: '→' / '';
    position: absolute;
    inset-inline-start: 0;
  }
  :dir(rtl) .ways li::before {
    content: '←' / '';
  }
  .book {
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-inline-start: 0.25rem solid var(--_accent);
    border-radius: calc(var(--_radius) / 2);
  }
  .book a,
  .name {
    font-weight: 600;
  }
  th .quiet {
    display: block;
    font-weight: 400;
  }
  table .tag {
    margin-inline-start: 0.5em;
  }
  td.num {
    white-space: nowrap;
  }
`;
