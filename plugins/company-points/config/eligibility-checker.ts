import {
  type Injector,
  LanguageCode,
  Payment,
  PaymentMethodEligibilityChecker,
  TransactionalConnection,
} from '@vendure/core';
import { COMPANY_POINTS } from '../constants';
import { amountCovered } from '../../payment-kinds';
import { orderPayments } from '../services/amount-due';

let connection: TransactionalConnection;

/** Offered where the points that are set aside leave nothing to pay. */
export const companyPointsEligibility = new PaymentMethodEligibilityChecker({
  code: COMPANY_POINTS,
  description: [
    { languageCode: LanguageCode.fr, value: 'Les points appliqués couvrent toute la commande' },
    { languageCode: LanguageCode.en, value: 'The points applied cover the whole order' },
  ],
  args: {},
  init(injector: Injector) {
    connection = injector.get(TransactionalConnection);
  },
  check: async (ctx, order) => {
    const payments = await orderPayments(connection.getRepository(ctx, Payment).manager, order.id);
    return amountCovered(payments) >= order.totalWithTax || ctx.translate('companyPoints.doNotCover');
  },
});
