import { css } from 'lit';

/** The picture of what cancelling costs, and the figures above it. */
export const curveStyles = css`
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
    /* Time runs as it is drawn, whichever way the page is read. */
    direction: ltr;
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
  @media (forced-colors: active) {
    .area {
      fill: Canvas;
      stroke: CanvasText;
    }
    .current .area {
      fill: Highlight;
      fill-opacity: 1;
    }
  }
`;
