import type { Issuer, PaymentInstructions } from '../documents/index.js';

const IMA: Issuer = { name: 'Institute of Money Advisers', email: 'office@i-m-a.org.uk', phone: '0113 524 0677' };

/** Who issues the invoices of a body. */
export function supplierOf(body: string): Issuer {
  return body === 'ima' ? IMA : { name: body.toUpperCase(), isPlaceholder: true };
}

/** How the invoices of a body are paid: by bank transfer or cheque. No account is published, so these are marked as invented. */
export function howToPay(body: string): PaymentInstructions {
  const { name } = supplierOf(body);
  return {
    bankTransfer: { accountName: name, sortCode: '00-00-00', accountNumber: '00000000' },
    cheque: { payableTo: name, sendTo: { lines: [name], country: 'GB' } },
    isPlaceholder: true,
  };
}
