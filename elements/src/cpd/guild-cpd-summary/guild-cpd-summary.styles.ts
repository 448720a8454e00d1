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
