import type { ViewAnswer } from '@guildhall/portal/contract';
import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../shared/format.js';
import type { WhatIfWords } from './what-if.texts.js';

type Routing = Pick<ViewAnswer<'billing/route'>, 'on' | 'code' | 'codeLabel' | 'employer' | 'routes' | 'reasons'>;

/** What changes with another employer: in sentences, then the two beside each other, and why. */
export function routingCompared(answer: ViewAnswer<'billing/route'>, words: WhatIfWords): TemplateResult {
  const { then, changes = [] } = answer;
  const day = formatDate(answer.on, words.months);
  const { reasons } = then ?? answer;
  return html`<strong>${then ? words.changes(day) : words.onDay(day)}</strong>
    ${
      then
        ? html`<ul class="changes" role="list" part="changes">
            ${changes.length ? changes.map((each) => html`<li>${each}</li>`) : html`<li>${words.nothing}</li>`}
          </ul>`
        : nothing
    }
    <table role="table" class="folds" part="compared" aria-label=${then ? words.changes(day) : words.onDay(day)}>
      <thead role="rowgroup">
        <tr role="row">
          <td role="cell"></td>
          ${then ? html`<th scope="col" role="columnheader">${words.now}</th>` : nothing}
          <th scope="col" role="columnheader">${words.then}</th>
        </tr>
      </thead>
      <tbody role="rowgroup">
        ${lines(words).map(
          ([label, value]) =>
            html`<tr role="row">
              <th scope="row" role="rowheader">${label}</th>
              ${then ? html`<td role="cell" data-label=${words.now}>${value(answer)}</td>` : nothing}
              <td role="cell" data-label=${words.then}><strong>${value(then ?? answer)}</strong></td>
            </tr>`,
        )}
      </tbody>
    </table>
    ${reasons.map(({ text, next }) => html`<p class="quiet">${words.why}: ${text} ${next}</p>`)}`;
}

function lines(words: WhatIfWords): (readonly [label: string, value: (routing: Routing) => string])[] {
  const route = (routing: Routing, kind: 'membership' | 'event') =>
    routing.routes.find(({ invoice }) => invoice === kind);
  const to = (kind: 'membership' | 'event') => (routing: Routing) => {
    const { label, recipient } = route(routing, kind) ?? {};
    return recipient ?? label ?? words.open;
  };
  return [
    [words.employerNow, ({ employer }) => employer ?? words.noEmployer],
    [words.code, ({ code, codeLabel }) => codeLabel ?? code ?? words.open],
    [words.membership, to('membership')],
    [
      words.portal,
      (routing) => {
        const fee = route(routing, 'membership');
        return fee === undefined ? words.open : fee.inPortal ? words.yes : words.no;
      },
    ],
    [words.event, to('event')],
  ];
}
