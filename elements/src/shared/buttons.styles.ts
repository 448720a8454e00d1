import { css } from 'lit';

/** Buttons that take the page's type and the elements' accent. */
export const buttons = css`
  button {
    font: inherit;
    font-weight: 600;
    min-block-size: 2.75rem;
    padding: 0.5em 1.125em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    cursor: pointer;
  }
  button.plain {
    background: transparent;
    color: var(--_accent);
  }
  button:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  button[aria-disabled='true'] {
    cursor: progress;
    text-decoration: none;
    opacity: 0.75;
  }
  @media print {
    button {
      display: none;
    }
  }
`;
