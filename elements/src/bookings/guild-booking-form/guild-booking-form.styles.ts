import { css } from 'lit';

/** How `<guild-booking-form>` looks. */
export const styles = css`
  form {
    gap: calc(var(--_space) * 1.75);
  }
  .part {
    display: grid;
    gap: var(--_space);
  }
  .pair {
    max-inline-size: 40rem;
  }
  .inset {
    padding-inline-start: calc(var(--_space) * 1.25);
    border-inline-start: 0.25rem solid var(--_line);
  }
  .sheet {
    display: grid;
    gap: calc(var(--_space) * 0.75);
    padding: var(--_space);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .sheet .terms {
    padding: 0;
    border: 0;
  }
  .done {
    display: grid;
    gap: var(--_space);
  }
  .done:focus {
    outline: none;
  }
`;
