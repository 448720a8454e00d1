import type { ViewAnswer } from '@guildhall/portal/contract';
import { html, type TemplateResult } from 'lit';
import { busyButton } from '../shared/busy-button.js';
import { formatDate } from '../shared/format.js';
import type { LateWish } from '../shared/late-wish.js';
import type { InvoiceSharedWords } from './invoice.texts.js';

/** An invoice or credit note as a list has it. */
export type InvoiceInBrief = ViewAnswer<'billing/invoices'>['rows'][number];

/** What looks for the file: a wish that comes at once, or when it is first wished for. */
type Looks = Pick<LateWish, 'isBusy' | 'look'>;

type Named = Pick<InvoiceInBrief, 'number' | 'isCreditNote'>;
type Standing = Pick<InvoiceInBrief, 'isCreditNote' | 'stage' | 'dueOn' | 'isOverdue'>;

/** What an invoice is called, such as “Invoice INV-000012”. */
export function nameOfInvoice({ number, isCreditNote }: Named, words: InvoiceSharedWords): string {
  return isCreditNote ? words.creditNote(number) : words.invoice(number);
}

/** How an invoice stands, as a tag. */
export function standingTag(invoice: Standing, words: InvoiceSharedWords): TemplateResult {
  const [tone, says] = standing(invoice, words);
  return html`<span class="tag" data-tone=${tone}>${says}</span>`;
}

function standing(
  { isCreditNote, stage, dueOn, isOverdue }: Standing,
  words: InvoiceSharedWords,
): readonly [tone: string, says: string] {
  if (stage === 'cancelled') return ['', words.cancelled];
  if (stage === 'paid') return ['good', isCreditNote ? words.paidBack : words.paid];
  if (isCreditNote) return ['open', words.toComeBack];
  if (dueOn === undefined) return ['open', words.toPay];
  const day = formatDate(dueOn, words.months);
  return isOverdue ? ['bad', words.overdue(day)] : ['open', words.due(day)];
}

/** The button that downloads an invoice, and says while its PDF is made. */
export function pdfButton(
  invoice: Named & { readonly id: string },
  wish: Looks,
  words: InvoiceSharedWords,
  text = words.pdf,
): TemplateResult {
  const busy = wish.isBusy('billing/invoice-pdf', invoice.id);
  const isOneOfMany = text === words.pdf;
  return busyButton(busy ? words.makingPdf : text, busy, () => void savePdf(invoice.id, wish), {
    ...(isOneOfMany && { kind: 'link', ...(busy ? {} : { name: words.pdfOf(nameOfInvoice(invoice, words)) }) }),
  });
}

async function savePdf(invoiceId: string, wish: Looks): Promise<void> {
  const file = await wish.look('billing/invoice-pdf', { invoiceId }, invoiceId);
  if (!file) return;
  const { saveFile } = await import('../shared/save-file.js');
  saveFile(file);
}
