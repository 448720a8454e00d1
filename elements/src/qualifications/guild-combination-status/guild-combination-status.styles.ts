import { css } from 'lit';

/** How `<guild-combination-status>` looks. */
export const styles = css`
  .part {
    display: grid;
    gap: 0.625em;
  }
  .groups {
    display: grid;
    gap: 0.5em;
  }
  .groups > li {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    gap: 0.25em var(--_space);
    padding-block: 0.5em;
    border-block-start: 1px solid var(--_line);
  }
  .ways {
    display: grid;
    gap: 0.5em;
  }
  .way {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0.5em var(--_space);
  }
  .right {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25em 1em;
    font-size: 0.9375em;
  }
`;
