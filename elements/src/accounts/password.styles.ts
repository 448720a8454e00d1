import { css } from 'lit';

/** A password's field, with the button that shows what is typed at its end. */
export const passwordStyles = css`
  .password {
    position: relative;
    inline-size: min(26rem, 100%);
  }
  .password input:not([type='checkbox'], [type='radio'], [type='file']) {
    padding-inline-end: 5.5rem;
  }
  .password > button {
    position: absolute;
    inset-block-end: 0;
    inset-inline-end: 0;
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    border-color: color-mix(in srgb, var(--_muted) 85%, transparent);
  }
  .told {
    display: grid;
    justify-items: start;
    gap: var(--_space);
  }
  .told .note {
    justify-self: stretch;
  }
`;
