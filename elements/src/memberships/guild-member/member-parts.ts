import { html, nothing, type TemplateResult } from 'lit';
import { formatDate } from '../../shared/format.js';
import { formatMoney } from '../../shared/format-money.js';
import type { Language } from '../../shared/language.js';
import { because } from '../because.js';
import type { MemberWords } from './guild-member.texts.js';
import type { MemberView } from './guild-member.view.js';
import type { MemberAction } from './member-actions.js';

type Fact = readonly [label: string, value: string] | undefined;

/** What is on record of a member. */
export function record(view: MemberView, words: MemberWords, language: Language): TemplateResult {
  const { membership, organisation } = view;
  const day = (on: string | undefined): string => (on === undefined ? words.notKnown : formatDate(on, words.months));
  const yes = (is: boolean | undefined): string => (is === undefined ? words.notKnown : is ? words.yes : words.no);
  const facts: readonly Fact[] = [
    [words.email, view.email],
    [words.account, view.hasAccount ? words.hasAccount : words.hasNoAccount],
    [words.roleType, view.roleType ?? words.notKnown],
    [words.organisationType, view.organisationType ?? words.notKnown],
    [words.organisation, organisation?.name ?? words.none],
    organisation && [words.affiliation, affiliation(organisation.affiliation, words)],
    ...(membership
      ? ([
          [words.joined, day(membership.joinedOn)],
          [words.renews, day(membership.renewsOn)],
          membership.endedOn === undefined ? undefined : [words.ended, day(membership.endedOn)],
          membership.why === undefined ? undefined : [words.reason, membership.why],
          [words.fee, formatMoney(membership.feePence, language)],
          [words.certmap, yes(membership.holdsCertMap)],
          [words.practising, day(membership.practisingSince)],
        ] satisfies Fact[])
      : []),
  ];
  return html`<dl class="facts num">
    ${facts.map((fact) =>
      fact
        ? html`<dt>${fact[0]}</dt>
            <dd>${fact[1]}</dd>`
        : nothing,
    )}
  </dl>`;
}

/** Whether the category is the one the rules point to. */
export function judgement({ judged, membership }: MemberView, words: MemberWords): string {
  if (judged.label === undefined) return words.undecided;
  return membership && membership.category !== judged.label
    ? words.differs(judged.label, membership.category)
    : membership
      ? words.agrees
      : judged.label;
}

/** Who gets the invoice for the fee, and why. */
export function billingFacts({ billing }: MemberView, words: MemberWords): TemplateResult {
  return html`<dl class="facts">
      <dt>${words.code}</dt>
      <dd>${billing.code ?? words.notKnown}</dd>
      <dt>${words.goesTo}</dt>
      <dd>${billing.to ?? words.notKnown}</dd>
    </dl>
    ${because(billing.reasons)}`;
}

/** The changes that wait for staff. */
export function waitingChanges({ openRequests }: MemberView, words: MemberWords): TemplateResult {
  return html`<ul class="dots">
    ${openRequests.map(({ fieldLabel, from, to }) => html`<li>${fieldLabel} <span class="quiet">${words.fromTo(from, to)}</span></li>`)}
  </ul>`;
}

/** What the category brings and asks. */
export function entitlements(view: MemberView, words: MemberWords): TemplateResult {
  return html`<dl class="facts">
    ${view.entitlements.map(
      ({ name, label }) =>
        html`<dt>${words.entitlement(name)}</dt>
          <dd>${label}</dd>`,
    )}
  </dl>`;
}

/** What cannot be done now, and why. */
export function notPossible(
  actions: readonly MemberAction[],
  may: MemberView['may'],
  words: MemberWords,
): TemplateResult {
  return html`<details>
    <summary>${words.notNow}</summary>
    <ul class="dots">
      ${actions.map((action) => html`<li class="why" part="why">${words.does(action)}: ${may[action].whyNot} ${may[action].unblock}</li>`)}
    </ul>
  </details>`;
}

function affiliation(history: NonNullable<MemberView['organisation']>['affiliation'], words: MemberWords): string {
  if (history.length === 0) return words.neverAffiliated;
  return history.map(({ from, central }) => words.affiliated(formatDate(from, words.months), central)).join('; ');
}
