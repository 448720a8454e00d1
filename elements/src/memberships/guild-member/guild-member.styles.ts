import { css } from 'lit';

/** How `<guild-member>` looks. */
export const styles = css`
  .columns {
    display: grid;
    grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    gap: calc(var(--_space) * 1.5) calc(var(--_space) * 2);
    align-items: start;
  }
  .columns > div {
    display: grid;
    gap: var(--_space);
    min-inline-size: 0;
  }
  .category {
    font-size: 1.125em;
    font-weight: 600;
  }
  .columns .section:first-child {
    padding-block-start: 0;
    border: 0;
  }
  summary {
    min-block-size: 2.75rem;
    align-content: center;
    color: var(--_muted);
    cursor: pointer;
  }
  @container (max-width: 52rem) {
    .columns {
      grid-template-columns: 1fr;
    }
  }
`;
