import { css } from 'lit';

/** How `<guild-cpd-summary>` looks. */
export const styles = css`
  .top {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 var(--_space);
  }
  .big {
    font-size: 3em;
    font-weight: 700;
    line-height: 1;
    letter-spacing: -0.02em;
  }
  .score {
    display: grid;
    gap: 0.5em;
  }
  .track {
    fill: var(--_track);
  }
  .fill {
    fill: var(--_accent);
  }
  [data-answer='yes'] .fill.whole {
    fill: var(--_good);
  }
  .cats {
    display: grid;
    gap: calc(var(--_space) * 0.75) var(--_space);
  }
  .row {
    display: grid;
    grid-template-columns: 1fr auto;
    gap: 0.25em var(--_space);
    align-items: center;
  }
  .row svg {
    grid-column: 1 / -1;
  }
  @container (inline-size > 34rem) {
    .row {
      grid-template-columns: minmax(9rem, 14rem) 1fr 2.5rem;
    }
    .row svg {
      grid-area: 1 / 2;
    }
    .row strong {
      grid-area: 1 / 3;
      text-align: end;
    }
  }
  @media (forced-colors: active) {
    .track {
      fill: Canvas;
      stroke: CanvasText;
    }
    .fill,
    [data-answer='yes'] .fill.whole {
      fill: Highlight;
    }
  }
`;
