import type { SampleOrder } from './sample';

/** Any rates, prices with and without tax, discounts, surcharges of either sign, several shipping lines. */
export function anyOrder(next: () => number): SampleOrder {
  const upTo = (n: number) => Math.floor(next() * (n + 1));
  const list = <T>(most: number, make: () => T) => Array.from({ length: upTo(most) }, make);
  const taxRate = () => [20, 5.5, 0][upTo(2)];
  const listPriceIncludesTax = next() < 0.5;
  /** Now and then tenths of a cent, as in the price grids of printed goods. */
  const price = (most: number) => (next() < 0.3 ? upTo(most * 10) / 10 : upTo(most));
  return {
    lines: list(8, () => {
      const [listPrice, quantity] = [price(20_000), upTo(200)];
      const discounts = list(2, () => -Math.floor((listPrice * quantity * next()) / 2));
      return { listPrice, quantity, discounts, listPriceIncludesTax, taxRate: taxRate() };
    }),
    surcharges: list(2, () => ({
      description: 'Frais',
      listPrice: upTo(5000) - 2000,
      listPriceIncludesTax: next() < 0.5,
      taxRate: taxRate(),
    })),
    shipping: list(2, () => {
      const listPrice = upTo(3000);
      return { listPrice, listPriceIncludesTax, taxRate: taxRate(), discount: -upTo(listPrice) };
    }),
  };
}
