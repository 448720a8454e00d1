import { html, type TemplateResult } from 'lit';

/** A bar that is filled to a share of it, 0 to 1. */
export function bar(share: number, height: number, kind = ''): TemplateResult {
  return html`<svg aria-hidden="true" width="100%" height=${height}>
    <rect class="track" width="100%" height="100%" rx=${height / 2} />
    <rect class="fill ${kind}" width="${Math.min(100, share * 100)}%" height="100%" rx=${height / 2} />
  </svg>`;
}
