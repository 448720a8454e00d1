import { css } from 'lit';

/** How `<guild-attendance>` looks. */
export const styles = css`
  .counts {
    display: flex;
    flex-wrap: wrap;
    gap: calc(var(--_space) * 0.5) calc(var(--_space) * 1.5);
  }
  .counts > div {
    display: flex;
    flex-direction: column-reverse;
  }
  .counts dd {
    font-size: 1.5em;
    font-weight: 700;
    line-height: 1.2;
  }
  .counts dt {
    font-size: 0.875em;
  }
  .means {
    padding: calc(var(--_space) * 0.75) var(--_space);
    border-inline-start: 0.25rem solid var(--_accent);
    border-radius: calc(var(--_radius) / 2);
    background: color-mix(in srgb, var(--_track) 50%, transparent);
  }
  form {
    gap: var(--_space);
  }
  .rows > .person {
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
  }
  .person[data-changed] {
    background: linear-gradient(to right, var(--_open-tint), transparent);
    box-shadow: -0.25rem 0 0 var(--_open);
    padding-inline-start: calc(var(--_space) * 0.5);
  }
  .who {
    display: grid;
    gap: 0.125em;
  }
  fieldset.marks {
    display: inline-grid;
    grid-auto-flow: column;
    grid-auto-columns: 1fr;
    gap: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .mark {
    position: relative;
    display: grid;
    place-items: center;
    min-block-size: 2.75rem;
    padding: 0.25em 0.875em;
    font-weight: 600;
    text-align: center;
    cursor: pointer;
  }
  .mark + .mark {
    border-inline-start: 1px solid var(--_line);
  }
  .mark:first-of-type {
    border-start-start-radius: var(--_radius);
    border-end-start-radius: var(--_radius);
  }
  .mark:last-of-type {
    border-start-end-radius: var(--_radius);
    border-end-end-radius: var(--_radius);
  }
  .mark input[type='radio'] {
    appearance: none;
    position: absolute;
    inset: 0;
    inline-size: auto;
    block-size: auto;
    margin: 0;
    /* Clear of the bar that stays in sight. */
    scroll-margin-block: 8rem;
    border-radius: inherit;
    cursor: pointer;
  }
  .mark:has(:checked) {
    background: var(--_track);
  }
  .mark[data-mark='attended']:has(:checked) {
    background: var(--_good-tint);
    color: var(--_good);
  }
  .mark[data-mark='absent']:has(:checked) {
    background: var(--_bad-tint);
    color: var(--_bad);
  }
  .mark:has(:checked) span::before {
    content: '✓ ';
    content: '✓ ' / '';
  }
  summary {
    display: inline-block;
    padding-block: 0.25em;
    color: var(--_accent);
    font-size: 0.875em;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .bar[data-changes] {
    position: sticky;
    inset-block-end: 0;
    z-index: 1;
  }
  .bar {
    margin-inline: calc(var(--_space) * -0.5);
    padding: calc(var(--_space) * 0.75) calc(var(--_space) * 0.5);
    border-block-start: 1px solid var(--_line);
    background: var(--guild-surface, light-dark(#fff, #151c24));
  }
  @container (max-width: 40rem) {
    .rows > .person {
      grid-template-columns: minmax(0, 1fr);
    }
    fieldset.marks {
      display: grid;
    }
    .mark {
      padding-inline: 0.25em;
      font-size: 0.9375em;
    }
  }
  @media (forced-colors: active) {
    .mark:has(:checked) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
  @media print {
    .bar {
      display: none;
    }
    .mark:not(:has(:checked)) {
      visibility: hidden;
    }
  }
`;
