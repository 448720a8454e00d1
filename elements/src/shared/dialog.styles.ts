import { css } from 'lit';

/** The modal dialog. It has a surface of its own, since it lies over the page. */
export const dialogs = css`
  dialog {
    inline-size: min(34rem, calc(100vw - 2rem));
    max-block-size: calc(100dvh - 2rem);
    padding: 0;
    border: 0;
    border-radius: calc(var(--_radius) * 1.5);
    color: var(--guild-ink, light-dark(#18212c, #edf1f5));
    background: var(--guild-surface, light-dark(#fff, #1a222c));
    box-shadow:
      0 0 0 1px var(--_line),
      0 1.5rem 4rem rgb(0 0 0 / 35%);
  }
  dialog::backdrop {
    background: rgb(10 16 24 / 55%);
  }
  .sheet {
    display: grid;
    gap: var(--_space);
    padding: calc(var(--_space) * 1.5);
  }
  .sheet h2 {
    margin: 0;
  }
  @media (forced-colors: active) {
    dialog {
      border: 2px solid CanvasText;
    }
  }
`;
