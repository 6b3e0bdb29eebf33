import type { Payment } from '@vendure/core';
import { paymentMethodLabel } from '../../manual-payments';
import { formatMoney } from '../../order-page';
import { isPointsPayment } from '../../payment-kinds';
import type { EmailLanguage } from '../types';
import { WORDS } from './words';

interface GivenBack {
  id: unknown;
  total: number;
  state: string;
}

/** Money, or points, that went back or are about to. */
export interface MoneyBackRow {
  label: string;
  amount: string;
  /** Whether it has left; what goes back by hand is on its way until the merchant says so. */
  made: boolean;
}

/**
 * What of an order's payments is given back, oldest first; what failed is left out.
 * @param only of which refund
 */
export function moneyBackRows(
  payments: (Pick<Payment, 'method' | 'metadata'> & { refunds: GivenBack[] })[],
  currencyCode: string,
  language: EmailLanguage,
  only: (refund: GivenBack) => boolean = () => true,
): MoneyBackRow[] {
  return payments.flatMap(payment =>
    payment.refunds
      .filter(refund => refund.state !== 'Failed' && only(refund))
      .map(({ total, state }) => ({
        label: isPointsPayment(payment) ? WORDS[language].pointsBack : paymentMethodLabel(payment.method, language),
        amount: formatMoney(total, currencyCode, language),
        made: state === 'Settled',
      })),
  );
}
