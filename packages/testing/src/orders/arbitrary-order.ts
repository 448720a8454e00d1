import type { Address, Basket, BasketLine } from '@guildhall/core/orders';
import fc from 'fast-check';

/** Addresses at home and abroad. */
export function arbitraryAddress(): fc.Arbitrary<Address> {
  return fc.record({
    lines: fc.array(fc.constantFrom('29 Upper Street', 'Fanshaws', 'Brickendon'), { minLength: 1, maxLength: 3 }),
    country: fc.constantFrom('GB', 'GB', 'IE', 'DE', 'AU', 'JE'),
  });
}

/** Lines of duplicates for a few documents, with and without a reason. */
export function arbitraryBasketLine(): fc.Arbitrary<BasketLine> {
  return fc
    .record({
      product: fc.constant('duplicate-certificate'),
      documentId: fc.constantFrom('doc-1', 'doc-2', 'doc-3'),
      quantity: fc.oneof(fc.integer({ min: 1, max: 4 }), fc.constantFrom(99, 100)),
      reason: fc.option(fc.constantFrom('lost', 'damaged', 'name-changed'), { nil: undefined }),
    })
    .map(({ reason, ...line }) => (reason === undefined ? line : { ...line, reason }));
}

/** Baskets of up to five lines, with a delivery chosen or not. */
export function arbitraryBasket(): fc.Arbitrary<Basket> {
  return fc
    .record({
      buyer: fc.constantFrom('learner' as const, 'centre' as const),
      lines: fc.array(arbitraryBasketLine(), { maxLength: 5 }),
      delivery: fc.option(fc.constantFrom('international-courier', 'uk-post'), { nil: undefined }),
    })
    .map(({ delivery, ...basket }) => (delivery === undefined ? basket : { ...basket, delivery }));
}
