import { css } from 'lit';

/** How `<guild-unit-picker>` looks. */
export const styles = css`
  .group {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    border-block-start: 1px solid var(--_line);
    padding-block-start: var(--_space);
  }
  .group .quiet {
    margin-inline-end: auto;
  }
  .facts.quiet {
    margin: 0;
  }
  .units {
    display: grid;
    gap: 0.25rem;
  }
  label {
    display: grid;
    grid-template-columns: 1.375rem 1fr;
    gap: 0 0.75rem;
    align-items: start;
    padding: 0.625rem 0.75rem;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    cursor: pointer;
  }
  label:hover {
    border-color: var(--_line);
  }
  label:focus-within {
    outline: 3px solid var(--guild-focus, var(--_accent));
    outline-offset: -1px;
  }
  label[data-chosen] {
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
  }
  label[data-fixed] {
    cursor: default;
  }
  input {
    inline-size: 1.25rem;
    block-size: 1.25rem;
    margin: 0.125em 0 0;
    accent-color: var(--_accent);
    outline: none;
  }
  .title {
    font-weight: 600;
  }
  .facts {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
  }
  .mark[data-mark='forced'] {
    color: var(--_open);
    font-weight: 600;
  }
  .mark[data-mark='impossible'] {
    color: var(--_bad);
    font-weight: 600;
  }
  details summary {
    cursor: pointer;
    padding-block: 0.25rem;
    font-weight: 600;
  }
`;
