import { css } from 'lit';

/** How `<guild-booking>` looks. */
export const styles = css`
  .choices {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(14rem, 100%), 1fr));
    gap: var(--_space);
  }
  .choices:focus {
    outline: none;
  }
  /* The button is at the foot, so that those beside each other are in line. */
  .choice {
    display: grid;
    grid-template-rows: auto 1fr;
    justify-items: start;
    gap: 0.375em;
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    min-inline-size: 0;
  }
  .choice :is(a.button, button) {
    margin-block-start: 0.5em;
  }
  .history {
    display: grid;
    gap: calc(var(--_space) * 0.5);
    list-style: none;
    padding-inline-start: var(--_space);
    border-inline-start: 2px solid var(--_line);
  }
  .history li {
    display: grid;
  }
  .panel {
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  /* Two beside each other would leave the third alone: all under each other, each with its button beside it. */
  @container (32rem < inline-size < 48rem) {
    .choices {
      grid-template-columns: minmax(0, 1fr);
      gap: calc(var(--_space) * 0.625);
    }
    .choice {
      grid-template: auto auto / minmax(0, 1fr) auto;
      align-items: center;
      gap: 0 var(--_space);
    }
    .choice :is(a.button, button) {
      grid-area: 1 / 2 / span 2;
      margin: 0;
    }
  }
  @media print {
    .choices,
    .panel {
      display: none;
    }
  }
`;
