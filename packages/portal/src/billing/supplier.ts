/** Who issues an invoice, as its head says. */
export interface Supplier {
  readonly name: string;
  readonly email?: string;
  readonly phone?: string;
  /** Whether what stands here is invented: the document then says so. */
  readonly isPlaceholder?: boolean;
}

/** How an invoice is paid. */
export interface PaymentDetails {
  readonly bankTransfer: { readonly accountName: string; readonly sortCode: string; readonly accountNumber: string };
  readonly cheque: {
    readonly payableTo: string;
    readonly sendTo: { readonly lines: readonly string[]; readonly country: string };
  };
  /** Whether these details are invented: the document then says that nothing is to be paid to them. */
  readonly isPlaceholder: boolean;
}

const IMA: Supplier = { name: 'Institute of Money Advisers', email: 'office@i-m-a.org.uk', phone: '0113 524 0677' };

/** Who issues the invoices of a body. */
export function supplierOf(body: string): Supplier {
  return body === 'ima' ? IMA : { name: body.toUpperCase(), isPlaceholder: true };
}

/** How the invoices of a body are paid: by bank transfer or cheque. No account is published, so these are marked as invented. */
export function howToPay(body: string): PaymentDetails {
  const { name } = supplierOf(body);
  return {
    bankTransfer: { accountName: name, sortCode: '00-00-00', accountNumber: '00000000' },
    cheque: { payableTo: name, sendTo: { lines: [name], country: 'GB' } },
    isPlaceholder: true,
  };
}
