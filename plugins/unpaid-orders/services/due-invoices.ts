import { Inject, Injectable } from '@nestjs/common';
import { type Channel, type ID, type RequestContext, TransactionalConnection } from '@vendure/core';
import { In } from 'typeorm';
import { Invoice, invoiceDueOn, takesBack } from '../../invoicing';
import { calendarDay } from '../../pdf-sheet';
import { UNPAID_ORDERS_OPTIONS } from '../constants';
import type { UnpaidOrdersOptions } from '../types';

/** Invoices that went out before their money came. */
@Injectable()
export class DueInvoices {
  constructor(
    private connection: TransactionalConnection,
    @Inject(UNPAID_ORDERS_OPTIONS) private options: Required<UnpaidOrdersOptions>,
  ) {}

  /**
   * The day, `YYYY-MM-DD`, on which an order's invoice is due, by its id as text; without those that were taken back.
   * @param stores of the orders, by their ids as text
   */
  async dueOn(
    ctx: RequestContext,
    orderIds: readonly ID[],
    stores: ReadonlyMap<string, Channel>,
  ): Promise<Map<string, string>> {
    const issued = await this.connection.getRepository(ctx, Invoice).find({
      select: { id: true, orderId: true, kind: true, issuedAt: true, creditedInvoiceId: true, creditCause: true },
      where: { orderId: In(orderIds), kind: In(['INVOICE', 'CREDIT_NOTE']) },
      order: { id: 'ASC' },
    });
    const takenBack = new Set(issued.filter(({ creditCause }) => takesBack(creditCause)).map(n => n.creditedInvoiceId));
    const standing = issued.filter(({ id, kind }) => kind === 'INVOICE' && !takenBack.has(id));
    return new Map(
      standing.flatMap(({ orderId, issuedAt }) => {
        const store = stores.get(String(orderId));
        const issuedOn = calendarDay(issuedAt, this.options.timeZone);
        return store ? [[String(orderId), invoiceDueOn(issuedOn, store)] as const] : [];
      }),
    );
  }
}
