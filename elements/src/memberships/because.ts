import { html, nothing, type TemplateResult } from 'lit';

/** Why something is so, as the rules say it: one sentence a line, with what comes next. Nothing without reasons. */
export function because(
  reasons: readonly { readonly text: string; readonly next?: string | undefined }[],
): TemplateResult | typeof nothing {
  if (reasons.length === 0) return nothing;
  // Two rules may say the same; it is said once.
  const once = [...new Map(reasons.map((reason) => [reason.text, reason])).values()];
  return html`<ul class="stack quiet" part="reasons" role="list">
    ${once.map(({ text, next }) => html`<li>${text} ${next}</li>`)}
  </ul>`;
}
