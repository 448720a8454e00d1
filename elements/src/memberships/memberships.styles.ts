import { css } from 'lit';

/** What the elements of this room look alike in: sections with a line above, and cards beside each other. */
export const memberships = css`
  .section {
    display: grid;
    gap: var(--_space);
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
    min-inline-size: 0;
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(19rem, 100%), 1fr));
    gap: var(--_space);
  }
  .card {
    display: grid;
    align-content: start;
    gap: calc(var(--_space) * 0.625);
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    min-inline-size: 0;
  }
  .panel {
    padding: var(--_space);
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_track) 45%, transparent);
  }
  dl.facts dd > .quiet {
    max-inline-size: 60ch;
  }
  ul.dots {
    list-style: disc;
    padding-inline-start: 1.25em;
    display: grid;
    gap: 0.25em;
  }
  .strong {
    font-weight: 650;
  }
  .day {
    white-space: nowrap;
  }
`;
