import { css } from 'lit';

/** What `<guild-portal>` adds to a page: nothing but its toasts. */
export const styles = css`
  :host {
    display: contents;
  }
  .toasts {
    position: fixed;
    z-index: 1000;
    inset-block-end: 1.25rem;
    inset-inline: 1rem;
    display: grid;
    justify-items: center;
    gap: 0.5rem;
    pointer-events: none;
  }
  .toast {
    pointer-events: auto;
    max-inline-size: 36rem;
    padding: 0.75rem 1.25rem;
    border-radius: var(--_radius);
    border-inline-start: 0.3rem solid var(--_good);
    color: light-dark(#18212c, #edf1f5);
    background: var(--guild-surface, light-dark(#fff, #232d38));
    box-shadow:
      0 0 0 1px var(--_line),
      0 0.75rem 2.5rem rgb(0 0 0 / 25%);
    font-weight: 600;
    animation: rise 0.2s ease-out;
  }
  .toast[data-tone='bad'] {
    border-color: var(--_bad);
  }
  @keyframes rise {
    from {
      opacity: 0;
      translate: 0 0.75rem;
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .toast {
      animation: none;
    }
  }
  @media print {
    .toasts {
      display: none;
    }
  }
`;
