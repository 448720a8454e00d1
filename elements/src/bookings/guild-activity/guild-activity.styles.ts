import { css } from 'lit';

/** How `<guild-activity>` looks. */
export const styles = css`
  .tabs {
    display: flex;
    flex-wrap: wrap;
    gap: 0 calc(var(--_space) * 0.25);
    border-block-end: 1px solid var(--_line);
  }
  button.tab {
    display: inline-flex;
    align-items: center;
    gap: 0.5em;
    min-block-size: 2.75rem;
    padding: 0.5em 0.75em;
    border: 0;
    font: inherit;
    font-weight: 600;
    cursor: pointer;
    border-block-end: 0.1875rem solid transparent;
    border-radius: calc(var(--_radius) / 2) calc(var(--_radius) / 2) 0 0;
    margin-block-end: -1px;
    background: none;
    color: var(--_muted);
  }
  button.tab:hover {
    background: var(--_track);
  }
  button.tab[aria-selected='true'] {
    color: var(--_accent);
    border-block-end-color: var(--_accent);
  }
  .count {
    min-inline-size: 1.75em;
    padding: 0.0625em 0.5em;
    border-radius: 1em;
    background: var(--_track);
    font-size: 0.8125em;
  }
  .panel:not([hidden]) {
    display: grid;
    gap: var(--_space);
  }
  .open {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-inline-start: 0.25rem solid var(--_open);
    border-radius: var(--_radius);
  }
  .open .rows > .between {
    display: flex;
  }
  .money {
    font-weight: 650;
  }
  .links a {
    display: inline-flex;
    align-items: center;
    min-block-size: 1.75rem;
  }
  @container (max-width: 46rem) {
    .tabs {
      gap: 0;
    }
    button.tab {
      gap: 0.375em;
      padding-inline: 0.5em;
      font-size: 0.9375em;
    }
    .count {
      min-inline-size: 0;
      padding-inline: 0.4375em;
    }
  }
  @media (forced-colors: active) {
    button.tab[aria-selected='true'] {
      border-block-end-color: Highlight;
    }
    .open {
      border-color: CanvasText;
    }
  }
  @media print {
    .tabs {
      display: none;
    }
    .panel,
    .panel[hidden] {
      display: block;
    }
    .panel::before {
      content: attr(data-title);
      font-weight: 650;
    }
  }
`;
