import { css } from 'lit';

/** How `<guild-cpd-queue>` looks. */
export const styles = css`
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.5);
  }
  .filters [aria-pressed='true'] {
    background: var(--_accent);
    color: var(--_on-accent);
    border-color: var(--_accent);
  }
  li[data-row] {
    grid-template-columns: 2.75rem minmax(0, 1fr);
    align-items: start;
    contain-intrinsic-block-size: auto 9rem;
  }
  li[data-ticked] {
    background: color-mix(in srgb, var(--_accent) 6%, transparent);
  }
  .tick {
    display: grid;
    place-items: center;
    min-block-size: 2.75rem;
    cursor: pointer;
  }
  .claim {
    display: grid;
    gap: calc(var(--_space) * 0.375);
    min-inline-size: 0;
    grid-column: 2;
  }
  .claim.alone {
    grid-column: 1 / -1;
  }
  .title {
    font-weight: 650;
    overflow-wrap: anywhere;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
  }
  .tags:not(:has(*)) {
    display: none;
  }
  .said {
    white-space: pre-line;
  }
  .review {
    align-items: end;
    margin-block-start: calc(var(--_space) * 0.25);
  }
  .review .field input {
    inline-size: 5.5rem;
  }
  .review label {
    font-size: 0.875em;
  }
  @container (inline-size > 46rem) {
    .claim:has(> .review) {
      grid-template-columns: minmax(0, 1fr) auto;
      column-gap: calc(var(--_space) * 2);
      justify-items: start;
    }
    .claim > .review {
      grid-area: 1 / 2 / span 6;
      align-self: start;
      margin: 0;
    }
  }
  .bulk {
    position: sticky;
    inset-block-end: 0;
    padding-block: calc(var(--_space) * 0.75);
    border-block-start: 1px solid var(--_line);
    background: var(--guild-surface, Canvas);
  }
`;
