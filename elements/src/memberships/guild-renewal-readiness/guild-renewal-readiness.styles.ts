import { css } from 'lit';

/** How `<guild-renewal-readiness>` looks. It has no table and few facts, and so none of the styles of lists. */
export const styles = css`
  .section {
    display: grid;
    gap: var(--_space);
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }
  .day {
    font-size: 1.5em;
    font-weight: 650;
    line-height: 1.2;
  }
  .strong,
  .missing li {
    font-weight: 650;
  }
  .missing li > span {
    display: block;
    font-weight: 400;
  }
  .dots {
    display: grid;
    gap: 0.25em;
    list-style: disc;
    padding-inline-start: 1.25em;
  }
  .facts {
    display: grid;
    grid-template-columns: minmax(6rem, max-content) minmax(0, 1fr);
    gap: 0.375em var(--_space);
  }
  dt {
    color: var(--_muted);
  }
  .tag {
    padding: 0.0625em 0.625em;
    border-radius: 1em;
    background: var(--_track);
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 600;
  }
  .tag[data-tone='good'] {
    background: var(--_good-tint);
    color: var(--_good);
  }
  .tag[data-tone='open'] {
    background: var(--_open-tint);
    color: var(--_open);
  }
  .tag[data-tone='bad'] {
    background: var(--_bad-tint);
    color: var(--_bad);
  }
  @media (forced-colors: active) {
    .tag {
      border: 1px solid;
    }
  }
`;
