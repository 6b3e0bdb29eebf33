import { grossOf } from './credit-shares';
import type { InvoiceFacts, InvoiceLine, VatGroup } from './invoice-facts';

const DESCRIPTION = {
  fr: (code: string) => `Acompte sur la commande ${code}`,
  en: (code: string) => `Deposit on order ${code}`,
};

/**
 * A part of an invoice's amount, shared among its rates in proportion, to the cent: the parts add up to `amount`, and none
 * is greater than its group. VAT falls due with each part that is received (art. 269, 2-a CGI).
 * @param amount with tax, in cents
 */
export function shareOfGroups(groups: VatGroup[], amount: number): VatGroup[] {
  const total = groups.reduce((sum, { base, tax }) => sum + base + tax, 0);
  let before = 0;
  const shares = groups.map(({ rate, base, tax }) => {
    const gross = base + tax;
    // Rounded at the running sum, so that what is rounded away here is given to the next.
    const upTo = (value: number) => Math.round((value * amount) / total);
    const share = upTo(before + gross) - upTo(before);
    before += gross;
    const ofTax = gross === 0 ? 0 : Math.round((share * tax) / gross);
    return { rate, base: share - ofTax, tax: ofTax };
  });
  return shares.filter(({ base, tax }) => base !== 0 || tax !== 0);
}

/** One line a rate, which is what a deposit invoice consists of. */
export function depositLines(shares: VatGroup[], orderCode: string, language: InvoiceFacts['language']): InvoiceLine[] {
  return shares.map(({ rate, base, tax }) => ({
    type: 'deposit',
    description: DESCRIPTION[language](orderCode),
    sku: null,
    quantity: 1,
    unitPrice: base,
    discount: 0,
    taxRate: rate,
    net: base,
    tax,
    gross: base + tax,
  }));
}

/** What is left of each rate once deposits are deducted; rates of which nothing is left are left out. */
export function afterDeductions({ vat, deductions = [] }: Pick<InvoiceFacts, 'vat' | 'deductions'>): VatGroup[] {
  return lessGroups(
    vat,
    deductions.flatMap(deduction => deduction.vat),
  );
}

/** Groups less others, rate by rate; rates of which nothing is left are left out. */
export function lessGroups(groups: VatGroup[], taken: VatGroup[]): VatGroup[] {
  const left = groups.map(({ rate, base, tax }) => {
    const same = taken.filter(group => group.rate === rate);
    return {
      rate,
      base: same.reduce((rest, group) => rest - group.base, base),
      tax: same.reduce((rest, group) => rest - group.tax, tax),
    };
  });
  return left.filter(({ base, tax }) => base !== 0 || tax !== 0);
}

/**
 * Whether more was invoiced as deposits than is sold now, of one rate or in all, so that deducting them would leave an amount
 * below nothing.
 */
export function isOverDeducted({ vat, deductions = [] }: Pick<InvoiceFacts, 'vat' | 'deductions'>): boolean {
  const deducted = deductions.flatMap(deduction => deduction.vat);
  const rates = new Set([...vat, ...deducted].map(({ rate }) => rate));
  const beyond = [...rates].some(rate => {
    const [sold, taken] = [grossAt(vat, rate), grossAt(deducted, rate)];
    // A rate with a reduction alone is below nothing itself.
    return sold < 0 ? taken < sold || taken > 0 : taken > sold || taken < 0;
  });
  return beyond || grossOf(deducted) > grossOf(vat);
}

const grossAt = (groups: VatGroup[], rate: number): number => grossOf(groups.filter(group => group.rate === rate));

/** Which payments a deposit invoice is for; none, of any other document. */
export const paymentsInvoicedBy = ({
  depositPaymentIds,
  depositPaymentId,
}: Pick<InvoiceFacts, 'depositPaymentIds' | 'depositPaymentId'>): string[] =>
  depositPaymentIds ?? (depositPaymentId === undefined ? [] : [depositPaymentId]);
