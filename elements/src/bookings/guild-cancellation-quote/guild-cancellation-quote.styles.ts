import { css } from 'lit';

/** How `<guild-cancellation-quote>` looks. */
export const styles = css`
  .big {
    font-size: 2.25em;
    font-weight: 700;
    line-height: 1.1;
    letter-spacing: -0.015em;
  }
  .lead {
    display: grid;
    gap: 0.25em;
  }
  .until {
    font-weight: 600;
  }
  figure {
    display: grid;
    gap: 0.5em;
  }
  .chart {
    inline-size: 100%;
    block-size: 9rem;
    border-block-end: 1px solid var(--_line);
    font-size: 0.8125em;
  }
  .chart text {
    fill: var(--_muted);
  }
  .area {
    fill: var(--_track);
  }
  .edge {
    stroke: var(--_muted);
    stroke-width: 2;
  }
  .current .area {
    fill: var(--_accent);
    fill-opacity: 0.18;
  }
  .current .edge {
    stroke: var(--_accent);
    stroke-width: 3;
  }
  .current text {
    fill: currentColor;
    font-weight: 650;
  }
  .now {
    stroke: currentColor;
    stroke-dasharray: 3 3;
  }
  .chart .now-label {
    fill: currentColor;
    font-weight: 650;
  }
  .ends {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    justify-content: space-between;
  }
  table {
    border-collapse: collapse;
    inline-size: 100%;
    font-size: 0.9375em;
  }
  th,
  td {
    text-align: start;
    font-weight: inherit;
    padding: 0.5em 0.75em 0.5em 0;
    border-block-end: 1px solid var(--_line);
    vertical-align: top;
  }
  thead th {
    color: var(--_muted);
    font-size: 0.875em;
  }
  th:last-child,
  td:last-child {
    text-align: end;
    padding-inline-end: 0;
    white-space: nowrap;
  }
  [aria-current] {
    font-weight: 650;
  }
  .tag {
    background: var(--_accent);
    color: var(--_on-accent);
    border-radius: 1em;
    padding: 0.05em 0.6em;
    margin-inline-start: 0.5em;
    font-size: 0.8125em;
  }
  button {
    justify-self: start;
  }
  @media (forced-colors: active) {
    .area {
      fill: Canvas;
      stroke: CanvasText;
    }
    .current .area {
      fill: Highlight;
      fill-opacity: 1;
    }
    .tag {
      border: 1px solid;
    }
  }
`;
