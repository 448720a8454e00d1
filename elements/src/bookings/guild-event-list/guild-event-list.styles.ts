import { css } from 'lit';

/** How `<guild-event-list>` looks. */
export const styles = css`
  .kinds {
    display: flex;
    flex-wrap: wrap;
    gap: 0.5rem;
  }
  .kinds button[aria-pressed='true'] {
    background: var(--_accent);
    color: var(--_on-accent);
    border-color: var(--_accent);
  }
  .event {
    grid-template-columns: 3.5rem minmax(0, 1fr) minmax(7rem, max-content);
    gap: 0 var(--_space);
    padding-block: var(--_space);
    align-items: start;
  }
  .date {
    display: grid;
    justify-items: center;
    padding-block: 0.375rem;
    border-radius: var(--_radius);
    background: var(--_track);
    line-height: 1.15;
  }
  .day {
    font-size: 1.5em;
    font-weight: 700;
  }
  .month {
    font-size: 0.8125em;
    font-weight: 600;
    color: var(--_muted);
  }
  .about {
    display: grid;
    gap: 0.125em;
    min-inline-size: 0;
  }
  .about a {
    display: inline-block;
    padding-block: 0.125em;
  }
  .tags {
    margin-block-start: 0.375em;
  }
  .cost {
    text-align: end;
  }
  .cost .price {
    font-size: 1.25em;
  }
  @container (max-width: 34rem) {
    .event {
      grid-template-columns: 3.5rem minmax(0, 1fr);
    }
    .cost {
      grid-column: 2;
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0 0.375em;
      margin-block-start: 0.375em;
      text-align: start;
    }
  }
  @media (forced-colors: active) {
    .kinds button[aria-pressed='true'] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .date {
      border: 1px solid;
    }
  }
`;
