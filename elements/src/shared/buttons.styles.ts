import { css } from 'lit';

/**
 * Buttons that take the page's type and the elements' accent.
 *
 * Without a class the one main action; `plain` for the others, `danger` for
 * what cannot be undone, `link` inside a line of text or a table.
 */
export const buttons = css`
  button,
  a.button {
    --_ground: var(--_accent);
    --_letters: var(--_on-accent);
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    font: inherit;
    font-weight: 600;
    line-height: 1.25;
    text-align: center;
    text-decoration: none;
    min-block-size: 2.75rem;
    padding: 0.5em 1.125em;
    border: 1px solid var(--_ground);
    border-radius: var(--_radius);
    background: var(--_ground);
    color: var(--_letters);
    cursor: pointer;
    transition: background-color 0.12s;
  }
  button.danger {
    --_ground: var(--_bad);
    --_letters: light-dark(#fff, #2b0f08);
  }
  button.plain,
  a.button.plain {
    background: transparent;
    color: var(--_ground);
    border-color: color-mix(in srgb, var(--_ground) 45%, transparent);
  }
  button.link {
    min-block-size: 1.75rem;
    padding: 0.125em 0.25em;
    margin-inline-start: -0.25em;
    border-color: transparent;
    background: transparent;
    color: var(--_ground);
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  button:hover,
  a.button:hover {
    background: color-mix(in srgb, var(--_ground) 88%, light-dark(#000, #fff));
  }
  button.plain:hover,
  button.link:hover,
  a.button.plain:hover {
    background: color-mix(in srgb, var(--_ground) 8%, transparent);
  }
  button[aria-disabled='true'] {
    cursor: progress;
    opacity: 0.75;
  }
  .spin {
    inline-size: 1em;
    block-size: 1em;
    flex: none;
    border: 2px solid color-mix(in srgb, currentColor 30%, transparent);
    border-block-start-color: currentColor;
    border-radius: 50%;
    animation: spin 0.8s linear infinite;
  }
  @keyframes spin {
    to {
      rotate: 1turn;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .spin {
      animation-duration: 4s;
    }
    button {
      transition: none;
    }
  }
  @media print {
    button,
    a.button {
      display: none;
    }
  }
`;
