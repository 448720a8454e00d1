import { css } from 'lit';

/** How `<guild-renewal-readiness>` looks. */
export const styles = css`
  .day {
    font-size: 1.5em;
    font-weight: 650;
    line-height: 1.2;
  }
  .missing li {
    font-weight: 600;
  }
  .missing li > span {
    display: block;
    font-weight: 400;
  }
`;
