import { css } from 'lit';

/**
 * Lists: rows with a thin line between them, facts with their names, tags, and
 * what is said where there is nothing.
 */
export const lists = css`
  .rows {
    display: grid;
  }
  .rows > * {
    display: grid;
    gap: calc(var(--_space) * 0.25) var(--_space);
    padding-block: calc(var(--_space) * 0.75);
    border-block-start: 1px solid var(--_line);
    min-inline-size: 0;
  }
  .rows > :first-child {
    border-block-start: 0;
    padding-block-start: 0;
  }
  .rows > :last-child {
    padding-block-end: 0;
  }
  [data-row] {
    content-visibility: auto;
    contain-intrinsic-block-size: auto 4rem;
  }
  dl.facts {
    display: grid;
    grid-template-columns: minmax(8rem, max-content) minmax(0, 1fr);
    gap: calc(var(--_space) * 0.375) var(--_space);
  }
  dt {
    color: var(--_muted);
  }
  dd {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .tag {
    --_tone: var(--_muted);
    --_tint: var(--_track);
    display: inline-block;
    padding: 0.0625em 0.625em;
    border-radius: 1em;
    background: var(--_tint);
    color: var(--_tone);
    font-size: 0.8125em;
    font-weight: 600;
    white-space: nowrap;
  }
  .tag[data-tone='good'] {
    --_tone: var(--_good);
    --_tint: var(--_good-tint);
  }
  .tag[data-tone='bad'] {
    --_tone: var(--_bad);
    --_tint: var(--_bad-tint);
  }
  .tag[data-tone='open'] {
    --_tone: var(--_open);
    --_tint: var(--_open-tint);
  }
  .empty {
    display: grid;
    justify-items: start;
    gap: calc(var(--_space) * 0.5);
    padding: calc(var(--_space) * 1.25);
    border: 1px dashed var(--_line);
    border-radius: var(--_radius);
    color: var(--_muted);
  }
  @container (max-width: 38rem) {
    dl.facts {
      grid-template-columns: 1fr;
      gap: 0;
    }
    dl.facts dd {
      margin-block-end: calc(var(--_space) * 0.5);
    }
  }
  @media (forced-colors: active) {
    .tag {
      border: 1px solid;
    }
  }
`;
