import { css } from 'lit';

/** How `<guild-billing-route>` looks. */
export const styles = css`
  .routes,
  .route {
    display: grid;
    gap: var(--_space);
  }
  .code {
    display: flex;
    align-items: center;
    gap: var(--_space);
  }
  .badge {
    padding: 0.25em 0.5em;
    border: 1px solid transparent;
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_on-accent);
    font-size: 1.5em;
    font-weight: 700;
  }
  .route {
    align-content: start;
    gap: 0;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: var(--_space);
  }
  .to {
    font-weight: 650;
  }
  .to::before {
    content: '→ ' / '';
    color: var(--_accent);
  }
  .sr {
    position: absolute;
    clip-path: inset(50%);
  }
  @container (inline-size > 32rem) {
    .routes {
      grid-template-columns: 1fr 1fr;
    }
  }
`;
