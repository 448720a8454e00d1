import { css } from 'lit';

/** How `<guild-billing-route>` looks. */
export const styles = css`
  .code {
    display: flex;
    align-items: center;
    gap: var(--_space);
  }
  .badge {
    flex: none;
    min-inline-size: 3.25em;
    padding: 0.35em 0.5em;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 1.5em;
    font-weight: 700;
    text-align: center;
  }
  .routes {
    display: grid;
    gap: var(--_space);
  }
  .route {
    display: grid;
    align-content: start;
    gap: 0.125em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: var(--_space);
  }
  .to {
    font-size: 1.125em;
    font-weight: 650;
  }
  .to::before {
    content: '→ ';
    color: var(--_accent);
  }
  .sr {
    position: absolute;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .why {
    display: grid;
    gap: 0.25em;
  }
  @container (inline-size > 32rem) {
    .routes {
      grid-template-columns: 1fr 1fr;
    }
  }
  @media (forced-colors: active) {
    .badge {
      border: 1px solid;
    }
  }
`;
