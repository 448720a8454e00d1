import { css } from 'lit';

/** How `<guild-preferences>` looks. */
export const styles = css`
  .choice {
    display: grid;
    grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    gap: var(--_space) calc(var(--_space) * 2);
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }
  .choice .group {
    align-content: start;
  }
  .effect {
    align-content: start;
    padding: calc(var(--_space) * 0.75) var(--_space);
    border-inline-start: 0.25rem solid var(--_line);
    color: var(--_muted);
    font-size: 0.9375em;
  }
  .effect[data-will] {
    border-color: var(--_open);
    background: var(--_open-tint);
    border-radius: calc(var(--_radius) / 2);
    color: inherit;
  }
  @container (max-width: 34rem) {
    .choice {
      grid-template-columns: 1fr;
    }
  }
`;
