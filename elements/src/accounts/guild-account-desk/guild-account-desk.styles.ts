import { css } from 'lit';

/** How `<guild-account-desk>` looks. */
export const styles = css`
  form[role='search'] {
    grid-template-columns: minmax(9rem, max-content) minmax(10rem, 22rem) auto;
    justify-content: start;
    align-items: end;
    gap: var(--_space);
  }
  form[role='search'] .field {
    --_wide: 100%;
    justify-items: stretch;
  }
  .invite {
    display: grid;
    gap: var(--_space);
    padding: calc(var(--_space) * 1.25);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .roles {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr));
    gap: 0 var(--_space);
  }
  .address {
    display: block;
    overflow-wrap: anywhere;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.25rem 0.5rem;
  }
  .roles .check {
    align-content: start;
  }
  td.acts {
    text-align: end;
  }
  .acts .row {
    display: flex;
    flex-wrap: wrap;
    justify-content: end;
    align-items: center;
    gap: 0.25rem 1rem;
  }
  .acts a {
    display: inline-flex;
    align-items: center;
    min-block-size: 1.75rem;
  }
  .acts button.link {
    margin: 0;
    padding-inline: 0;
    font-weight: 400;
  }
  .acts .why {
    max-inline-size: 18rem;
    margin-inline-start: auto;
  }
  tbody th {
    font-weight: 600;
    inline-size: 17rem;
  }
  tbody th .quiet {
    font-weight: 400;
  }
  @container (max-width: 38rem) {
    form[role='search'] {
      grid-template-columns: minmax(0, 1fr);
    }
    table.folds tbody th {
      display: block;
      inline-size: auto;
    }
    .acts .row {
      justify-content: start;
    }
    .acts :is(a, button.link) {
      min-block-size: 2.75rem;
    }
  }
`;
