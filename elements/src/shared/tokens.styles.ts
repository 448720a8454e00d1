import { css } from 'lit';

/**
 * The shared look. It takes type and colour from the page around the element,
 * and light or dark from the page's `color-scheme`; `theme="light"` or `"dark"`
 * sets one of them with a surface of its own.
 *
 * Every `--guild-*` property may be set by the page.
 */
export const tokens = css`
  :host {
    --_accent: var(--guild-accent, light-dark(#1d5fa8, #7fb4f5));
    --_on-accent: var(--guild-on-accent, light-dark(#fff, #0d1b2c));
    --_muted: var(--guild-muted, light-dark(#525c68, #b3bcc8));
    --_line: var(--guild-line, light-dark(#d5dbe2, #3a4451));
    --_track: var(--guild-track, light-dark(#e6eaef, #2c3540));
    --_good: var(--guild-good, light-dark(#14663b, #7fd8a4));
    --_good-tint: var(--guild-good-tint, light-dark(#e7f5ec, #14301f));
    --_bad: var(--guild-bad, light-dark(#9b2c13, #ffab93));
    --_bad-tint: var(--guild-bad-tint, light-dark(#fdeee9, #3b1c14));
    --_open: var(--guild-open, light-dark(#6b4d00, #f0c96a));
    --_open-tint: var(--guild-open-tint, light-dark(#fdf4dc, #332808));
    --_space: var(--guild-space, 1rem);
    --_radius: var(--guild-radius, 0.5rem);
    display: block;
    container-type: inline-size;
    min-inline-size: min(15rem, 100%);
    color: var(--guild-ink, inherit);
    font-family: var(--guild-font, inherit);
    line-height: 1.5;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  :host([theme='light']) {
    color-scheme: light;
  }
  :host([theme='dark']) {
    color-scheme: dark;
  }
  :host([theme]) .root {
    color: var(--guild-ink, light-dark(#18212c, #edf1f5));
    background: var(--guild-surface, light-dark(#fff, #151c24));
  }
  .root {
    background: var(--guild-surface, transparent);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    padding: calc(var(--_space) * 1.25);
    display: grid;
    gap: var(--_space);
  }
  .root:has(> slot) {
    display: contents;
  }
  *,
  ::before {
    box-sizing: border-box;
  }
  p,
  ul,
  ol,
  dl,
  dd,
  figure {
    margin: 0;
    padding: 0;
  }
  ul {
    list-style: none;
  }
  svg {
    display: block;
    overflow: visible;
  }
  .h2,
  .h3 {
    font-family: var(--guild-heading-font, inherit);
    font-weight: 650;
    line-height: 1.25;
    text-wrap: balance;
  }
  .h2 {
    font-size: 1.25em;
    letter-spacing: -0.01em;
  }
  .h3 {
    font-size: 1.0625em;
  }
  .num {
    font-variant-numeric: tabular-nums;
  }
  .quiet {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .note,
  .problem {
    --_tone: var(--_open);
    --_tint: var(--_open-tint);
    background: var(--_tint);
    border-inline-start: 0.25rem solid var(--_tone);
    border-radius: calc(var(--_radius) / 2);
    padding: calc(var(--_space) * 0.75) var(--_space);
    display: grid;
    gap: calc(var(--_space) * 0.375);
  }
  .note[data-tone='good'] {
    --_tone: var(--_good);
    --_tint: var(--_good-tint);
  }
  .note[data-tone='bad'] {
    --_tone: var(--_bad);
    --_tint: var(--_bad-tint);
  }
  .note strong,
  .problem strong {
    color: var(--_tone);
  }
  .live:not(:has(*)) {
    position: absolute;
  }
  .problem {
    margin-block-end: var(--_space);
    overflow-wrap: anywhere;
  }
  code {
    font-size: 0.875em;
  }
  :focus-visible {
    outline: 3px solid var(--guild-focus, var(--_accent));
    outline-offset: 2px;
  }
  @media (forced-colors: active) {
    .root,
    .note,
    .problem {
      border-color: CanvasText;
    }
  }
  @media print {
    .root {
      break-inside: avoid;
      background: none;
    }
  }
`;
