import { css } from 'lit';

/** The look the two qualification elements share. */
export const combinationStyles = css`
  .measures {
    display: grid;
    gap: 0.5em calc(var(--_space) * 1.5);
    grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
  }
  .measure {
    display: grid;
    grid-template-columns: 1fr auto;
    align-content: end;
    align-items: baseline;
    gap: 0.25em;
    font-size: 0.9375em;
  }
  .measure svg {
    grid-column: 1 / -1;
  }
  .short {
    color: var(--_bad);
  }
  .track {
    fill: var(--_track);
  }
  .fill {
    fill: var(--_accent);
  }
  .fill.full {
    fill: var(--_good);
  }
  .verdict {
    flex: none;
    padding: 0.1em 0.7em;
    border-radius: 1em;
    font-size: 0.875em;
    font-weight: 650;
    color: var(--_bad);
    background: var(--_bad-tint);
  }
  .verdict[data-ok] {
    color: var(--_good);
    background: var(--_good-tint);
  }
  .top {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0.25em var(--_space);
  }
  @media (forced-colors: active) {
    .track {
      fill: Canvas;
      stroke: CanvasText;
    }
    .fill,
    .fill.full {
      fill: Highlight;
    }
    .verdict {
      border: 1px solid;
    }
  }
`;
