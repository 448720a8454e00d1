import { css } from 'lit';

/** How what another employer would change looks. */
export const styles = css`
  .what-if {
    display: grid;
    gap: var(--_space);
    padding-block-start: var(--_space);
    border-block-start: 1px solid var(--_line);
  }
  .what-if form {
    justify-items: start;
  }
  .what-if .told {
    display: grid;
    gap: calc(var(--_space) * 0.75);
  }
  .changes {
    display: grid;
    gap: 0.375em;
  }
  @media print {
    .what-if {
      display: none;
    }
  }
`;
