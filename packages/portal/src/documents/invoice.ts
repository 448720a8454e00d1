import type { VatRounding } from '@guildhall/core/orders';
import type { DocumentAddress, DocumentLanguage, Issuer } from './parties.js';

/** One line of an invoice or credit note. */
export interface InvoiceDocumentLine {
  readonly description: string;
  /** In small letters below it, such as who attends and when. */
  readonly details?: readonly string[] | undefined;
  readonly quantity: number;
  /** Of one, in whole pence, without VAT; below zero for a credit. */
  readonly unitPence: number;
  readonly vatPercent: number;
  /** Exempt from VAT, which is not the same as a rate of nought. */
  readonly isExempt?: boolean | undefined;
  /** Of this line alone. */
  readonly purchaseOrder?: string | undefined;
}

/** How an invoice can be paid. */
export interface PaymentInstructions {
  readonly bankTransfer?:
    | {
        readonly accountName: string;
        readonly bank?: string | undefined;
        readonly sortCode: string;
        readonly accountNumber: string;
        readonly iban?: string | undefined;
        readonly bic?: string | undefined;
      }
    | undefined;
  readonly cheque?: { readonly payableTo: string; readonly sendTo: DocumentAddress } | undefined;
  /** Whether these details are invented: the document then says so, and that nothing is to be paid to them. */
  readonly isPlaceholder?: boolean | undefined;
}

/** All that an invoice or a credit note says. */
export interface InvoiceDocument {
  readonly language?: DocumentLanguage | undefined;
  readonly kind: 'invoice' | 'credit-note';
  readonly number: string;
  readonly issuedOn: string;
  readonly taxPoint: string;
  readonly dueOn?: string | undefined;
  readonly supplier: Issuer;
  readonly recipient: { readonly name: string; readonly email?: string | undefined };
  readonly billingAddress?: DocumentAddress | undefined;
  readonly purchaseOrder?: string | undefined;
  readonly lines: readonly InvoiceDocumentLine[];
  readonly rounding: VatRounding;
  readonly netPence: number;
  readonly vatPence: number;
  readonly totalPence: number;
  readonly paidPence: number;
  /** What credit notes have taken off an invoice; the total stays what was issued. */
  readonly creditedPence?: number | undefined;
  /** Cancelled after it was issued: said across it, and nothing is asked for. */
  readonly isCancelled?: boolean | undefined;
  /** Of a credit note: what it credits. */
  readonly creditOf?: { readonly number: string; readonly issuedOn?: string | undefined } | undefined;
  readonly why?: string | undefined;
  readonly howToPay?: PaymentInstructions | undefined;
  /** The instant it is printed: the address and purchase order are those of this moment. */
  readonly printedAt: string;
}
