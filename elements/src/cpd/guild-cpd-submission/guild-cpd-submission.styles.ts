import { css } from 'lit';

/** How `<guild-cpd-submission>` looks. */
export const styles = css`
  .field {
    grid-template-columns: minmax(0, 1fr);
  }
  .said {
    white-space: pre-line;
  }
  .count {
    padding: calc(var(--_space) * 0.75) var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    max-inline-size: 34rem;
  }
  .count:not(:has(*)) {
    display: none;
  }
  .count strong {
    display: block;
  }
  progress {
    inline-size: min(16rem, 100%);
    accent-color: var(--_accent);
  }
  .sending {
    display: grid;
    gap: 0.25em;
  }
`;
