import { html, nothing, type TemplateResult } from 'lit';
import type { FormController, FormErrors } from '../../shared/form-controller.js';
import type { WishController } from '../../shared/wish-controller.js';
import type { MemberWords } from './guild-member.texts.js';
import type { MemberView } from './guild-member.view.js';

/** Something staff can do with a member. */
export type MemberAction = keyof MemberView['may'];

/** In the order in which they are offered. */
export const ACTIONS: readonly MemberAction[] = [
  'renew',
  'setCategory',
  'recordCertmap',
  'recordExperience',
  'invite',
  'suspend',
  'reinstate',
  'lapse',
  'end',
];

/** What is typed before something is done. */
export interface ActionValues {
  readonly why: string;
  readonly on: string;
  readonly category: string;
  readonly holds: string;
  readonly since: string;
  readonly [name: string]: string;
}

/** Nothing is typed. */
export function emptyAction(): ActionValues {
  return { why: '', on: '', category: '', holds: '', since: '' };
}

/** What is wrong with what an action needs. */
export function checkAction(
  action: string | undefined,
  { why, on, category, holds, since }: ActionValues,
  view: MemberView | undefined,
  words: MemberWords,
): FormErrors<ActionValues> {
  const lacksWhy = why.trim() ? undefined : words.giveWhy;
  if (action === 'suspend') return { why: lacksWhy };
  if (action === 'end') return { on: on ? undefined : words.giveOn, why: lacksWhy };
  if (action === 'recordCertmap') return { holds: holds ? undefined : words.giveHolds };
  if (action === 'recordExperience') return { since: since ? undefined : words.giveSince };
  if (action !== 'setCategory') return {};
  const isOther = category !== '' && category !== view?.judged.category;
  return {
    category: category ? undefined : words.giveCategory,
    why: isOther && lacksWhy ? words.giveCategoryWhy : undefined,
  };
}

/** The fields an action needs. */
export function actionFields(
  action: string,
  form: FormController<ActionValues>,
  { categories, judged }: MemberView,
  words: MemberWords,
): TemplateResult | typeof nothing {
  const why = form.field('why', { label: words.why, kind: 'textarea', wide: 'full' });
  if (action === 'suspend') return why;
  if (action === 'end') return html`${form.field('on', { label: words.on, kind: 'date', wide: 'short' })} ${why}`;
  if (action === 'recordExperience')
    return html`${form.field('since', { label: words.since, kind: 'date', wide: 'short' })}`;
  if (action === 'recordCertmap')
    return form.field('holds', {
      label: words.holds,
      kind: 'radio',
      options: [
        { id: 'yes', label: words.yes },
        { id: 'no', label: words.no },
      ],
    });
  if (action !== 'setCategory') return nothing;
  const options = categories.map(({ id, label }) => ({
    id,
    label: id === judged.category ? words.rulesPoint(label) : label,
  }));
  const isOther = form.values.category !== '' && form.values.category !== judged.category;
  return html`${form.field('category', { label: words.category, kind: 'radio', options })} ${isOther ? why : nothing}`;
}

/** Wishes for it. @returns what was answered; `undefined` when it was not done. */
export function doAction(
  action: string,
  personId: string,
  { why, on, category, holds, since }: ActionValues,
  wish: WishController,
  say: string,
): Promise<object | undefined> {
  const told = { say };
  const reason = why.trim();
  switch (action) {
    case 'renew':
      return wish.command('memberships/renew', { personId }, told);
    case 'suspend':
      return wish.command('memberships/suspend', { personId, why: reason }, told);
    case 'reinstate':
      return wish.command('memberships/reinstate', { personId }, told);
    case 'lapse':
      return wish.command('memberships/lapse', { personId }, told);
    case 'end':
      return wish.command('memberships/end-membership', { personId, on, why: reason }, told);
    case 'setCategory':
      return wish.command('memberships/set-category', { personId, category, ...(reason && { why: reason }) }, told);
    case 'recordCertmap':
      return wish.command('memberships/record-certmap', { personId, holds: holds === 'yes' }, told);
    case 'recordExperience':
      return wish.command('memberships/record-experience', { personId, since }, told);
    default:
      return wish.command('accounts/invite-member', { personId }, told);
  }
}
