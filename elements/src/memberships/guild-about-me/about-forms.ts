import { html, type TemplateResult } from 'lit';
import type { FormController } from '../../shared/form-controller.js';
import type { Language } from '../../shared/language.js';
import { type AboutValues, USES } from './about-values.js';
import type { AboutMeWords } from './guild-about-me.texts.js';

/** ISO 3166-1 alpha-2. */
const COUNTRIES =
  'AD AE AF AG AI AL AM AO AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BW BY BZ CA CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA GB GD GE GF GG GH GI GL GM GN GP GQ GR GT GU GW GY HK HN HR HT HU ID IE IL IM IN IQ IR IS IT JE JM JO JP KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TG TH TJ TK TL TM TN TO TR TT TV TW TZ UA UG US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW'.split(
    ' ',
  );

type Form = FormController<AboutValues>;

/** The fields of the form that is open. */
export function aboutFields(form: Form, emailSays: string, words: AboutMeWords, language: Language): TemplateResult {
  return form.values.form === 'address' ? addressFields(form, words, language) : detailsFields(form, emailSays, words);
}

function detailsFields(form: Form, emailSays: string, words: AboutMeWords): TemplateResult {
  const { values } = form;
  const filled = [0, 1, 2, 3, 4].filter((n) => values[`phone${n}`]);
  const shown = Math.min(5, (filled.at(-1) ?? -1) + 2);
  return html`
    <div class="pair">
      ${form.field('firstName', { label: words.firstName, autocomplete: 'given-name', spellcheck: false })}
      ${form.field('lastName', { label: words.lastName, autocomplete: 'family-name', spellcheck: false })}
    </div>
    ${form.field('informalName', { label: words.informalName, hint: words.informalWhy, optional: words.optional })}
    ${form.field('email', { label: words.email, kind: 'email', autocomplete: 'email', hint: emailSays })}
    ${Array.from({ length: shown }, (_, n) =>
      form.field(`phone${n}`, {
        label: words.phone(n),
        kind: 'tel',
        optional: words.optional,
        ...(n === 0 ? { autocomplete: 'tel' as const } : {}),
      }),
    )}
    ${form.field('needs', {
      label: words.needs,
      kind: 'radio',
      options: [
        { id: 'yes', label: words.yes },
        { id: 'no', label: words.no },
      ],
    })}
    ${form.field('purchaseOrder', {
      label: words.purchaseOrder,
      wide: 'short',
      spellcheck: false,
      ...(values.needs === 'yes' ? {} : { optional: words.optional }),
    })}
  `;
}

function addressFields(form: Form, words: AboutMeWords, language: Language): TemplateResult {
  return html`
    ${form.field('lines', { label: words.lines, kind: 'textarea', hint: words.linesWhy })}
    ${form.field('postcode', { label: words.postcode, wide: 'short', autocomplete: 'postal-code', optional: words.optional, spellcheck: false })}
    ${form.field('country', { label: words.country, kind: 'select', options: countries(language) })}
    ${
      form.values.addressId
        ? ''
        : html`<fieldset class="group">
            <legend>${words.uses}</legend>
            <p class="hint">${words.usesWhy}</p>
            ${USES.map((use) => form.field(use, { label: words.use(use), kind: 'checkbox', hint: words.useHint(use) }))}
          </fieldset>`
    }
  `;
}

function countries(language: Language): { id: string; label: string }[] {
  const names = new Intl.DisplayNames([language, 'en-GB'], { type: 'region' });
  const { compare } = new Intl.Collator([language, 'en-GB']);
  return COUNTRIES.map((id) => ({ id, label: names.of(id) ?? id })).sort((a, b) => compare(a.label, b.label));
}
