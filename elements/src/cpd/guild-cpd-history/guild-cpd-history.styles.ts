import { css } from 'lit';

/** How `<guild-cpd-history>` looks. */
export const styles = css`
  li[data-row] {
    gap: calc(var(--_space) * 0.375);
  }
  .title {
    font-weight: 650;
    overflow-wrap: anywhere;
  }
  .note strong {
    font-size: 0.9375em;
  }
  .said {
    white-space: pre-line;
  }
  .actions:not(:has(*)) {
    display: none;
  }
`;
