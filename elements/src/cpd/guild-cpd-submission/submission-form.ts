import type { CommandInput } from '@guildhall/portal/contract';
import { html, nothing, type TemplateResult } from 'lit';
import type { FieldValue } from '../../shared/field.js';
import { formatDate } from '../../shared/format.js';
import type { FormController, FormErrors } from '../../shared/form-controller.js';
import type { Evidence } from './evidence.js';
import type { CpdSubmissionWords } from './guild-cpd-submission.texts.js';
import type { CpdSubmissionView } from './guild-cpd-submission.view.js';

/** What is typed about an activity. */
export interface ActivityValues {
  readonly title: string;
  readonly doneOn: string;
  readonly subcategory: string;
  readonly evidence: Evidence | undefined;
  readonly [name: string]: FieldValue;
}

/** A form in which nothing has been typed. */
export function emptyActivity(): ActivityValues {
  return { title: '', doneOn: '', subcategory: '', evidence: undefined };
}

/** What is wrong with it, as far as it can be seen here. */
export function checkActivity(
  { title, doneOn, subcategory }: ActivityValues,
  view: CpdSubmissionView | undefined,
  words: CpdSubmissionWords,
): FormErrors<ActivityValues> {
  const { earliestOn = '', latestOn = '' } = view ?? {};
  const day = (text: string): string => (text ? formatDate(text, words.months) : '');
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(doneOn) && doneOn >= earliestOn && (!latestOn || doneOn <= latestOn);
  return {
    title: title.trim() ? undefined : words.giveName,
    doneOn: isDay ? undefined : words.giveDay(day(earliestOn), day(latestOn)),
    subcategory: subcategory ? undefined : words.giveKind,
  };
}

/** What the commands take of it. */
export function activityInput({
  title,
  doneOn,
  subcategory,
  evidence,
}: ActivityValues): CommandInput<'cpd/submit-activity'> {
  return { title: title.trim(), doneOn, subcategory, ...(evidence && { evidence }) };
}

/** The fields besides the evidence, with what the activity would come to. */
export function activityFields(
  form: FormController<ActivityValues>,
  { earliestOn, latestOn, subcategories }: CpdSubmissionView,
  words: CpdSubmissionWords,
): TemplateResult {
  const chosen = subcategories.find(({ id }) => id === form.values.subcategory);
  const day = (text: string): string => formatDate(text, words.months);
  return html`
    ${form.field('title', { label: words.name, hint: words.nameHint, autocomplete: 'off' })}
    ${form.field('doneOn', {
      label: words.doneOn,
      kind: 'date',
      wide: 'short',
      hint: words.doneOnHint(day(earliestOn), day(latestOn)),
      min: earliestOn,
      max: latestOn,
    })}
    ${form.field('subcategory', {
      label: words.subcategory,
      kind: 'select',
      choose: words.choose,
      options: subcategories.map(({ id, label, points }) => ({ id, label: words.option(label, points) })),
    })}
    <div class="count" part="count" aria-live="polite">
      ${
        chosen
          ? html`<p>
                <strong>${words.count}: ${chosen.categoryLabel}</strong>
                ${chosen.says} ${chosen.counts === 0 ? words.addsNothing : nothing}
              </p>
              <p class="quiet">${words.countWhy}</p>`
          : nothing
      }
    </div>
  `;
}
