import { css } from 'lit';

/** How the parts of an element lie: under each other, beside each other, with actions at the end. */
export const layout = css`
  .stack {
    display: grid;
    gap: calc(var(--_space) * 0.5);
  }
  .between,
  .actions {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: calc(var(--_space) * 0.5) var(--_space);
  }
  .between {
    justify-content: space-between;
  }
  .actions {
    align-items: center;
    gap: calc(var(--_space) * 0.75);
  }
  .lede {
    max-inline-size: 65ch;
  }
  a {
    color: var(--_accent);
    text-underline-offset: 0.2em;
    text-decoration-thickness: 1px;
  }
  a:hover {
    text-decoration-thickness: 2px;
  }
  .why {
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
`;
