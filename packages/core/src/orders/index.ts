export { decideOrder, type OrderRequest } from './decide-order.js';
export { deriveDeliveryOptions } from './derive-delivery-options.js';
export { deriveOrderable, type NotOrderable, type PrintableDocument } from './derive-orderable.js';
export { deriveProducts, type Product } from './derive-products.js';
export { deriveVat, type TaxedSum, type VatRounding } from './derive-vat.js';
export { deriveVatPercent } from './derive-vat-percent.js';
export { describePrice, type PriceLine } from './describe-price.js';
export { priceOrder } from './price-order.js';
export type {
  Address,
  Basket,
  BasketLine,
  Buyer,
  DeliveryOption,
  OrderAddresses,
  OrderPrice,
  PricedLine,
} from './schema.js';
