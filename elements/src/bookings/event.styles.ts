import { css } from 'lit';

/** What elements about events share: tags in a line, prices, and the terms of cancelling. */
export const eventStyles = css`
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }
  .price {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.2;
    letter-spacing: -0.01em;
  }
  .terms {
    display: grid;
    align-content: start;
    gap: 0.25em;
    padding-block-start: calc(var(--_space) * 0.75);
    border-block-start: 1px solid var(--_line);
    font-size: 0.9375em;
  }
  .label {
    font-weight: 600;
  }
  .terms ul {
    display: grid;
    gap: 0.125em;
  }
  .card {
    display: grid;
    align-content: start;
    gap: calc(var(--_space) * 0.5);
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    min-inline-size: 0;
  }
  .pre {
    white-space: pre-line;
  }
  .outward {
    display: inline-block;
    padding-block: 0.25em;
  }
`;
