import { css } from 'lit';

/** How `<guild-attendance-statement>` looks. */
export const styles = css`
  .period {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--_space);
    padding: var(--_space);
    border-radius: var(--_radius);
    background: color-mix(in srgb, var(--_track) 45%, transparent);
  }
  .period .summary {
    flex-basis: 100%;
  }
  th .quiet {
    display: block;
    font-weight: 400;
  }
  .points {
    font-weight: 650;
  }
  @media print {
    .period {
      display: none;
    }
  }
`;
