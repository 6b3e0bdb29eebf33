import { Inject, Injectable } from '@nestjs/common';
import { type Channel, RequestContext, TransactionalConnection } from '@vendure/core';
import { INVOICING_OPTIONS } from '../constants';
import { nextValue } from '../../consistency';
import { InvoiceSequence, type InvoiceSeries } from '../entities/invoice-sequence.entity';
import type { InvoiceKind } from '../invoice-kind';
import type { InvoicingOptions } from '../types';
import { checkedInvoiceNumber, defaultInvoiceNumber } from './invoice-number';

/** Gives out numbers without a gap (art. 242 nonies A, I-7°, ann. II CGI). */
@Injectable()
export class InvoiceNumberingService {
  constructor(
    private connection: TransactionalConnection,
    @Inject(INVOICING_OPTIONS) private options: InvoicingOptions,
  ) {}

  /**
   * The next number of the store's series, which is another for credit notes. To be called inside the transaction that saves the invoice: the counter's row
   * stays locked until its end, and a rollback takes the number back.
   */
  async next(ctx: RequestContext, store: Channel, kind: InvoiceKind, issuedAt: Date): Promise<string> {
    const sequence = await this.advance(ctx, store, kind === 'CREDIT_NOTE' ? 'CREDIT_NOTE' : 'INVOICE');
    const format = this.options.numberFormat ?? defaultInvoiceNumber;
    return checkedInvoiceNumber(
      format({ prefix: store.customFields.orderCodePrefix || null, sequence, kind, issuedAt }),
    );
  }

  private async advance(ctx: RequestContext, { id: channelId }: Channel, series: InvoiceSeries): Promise<number> {
    const repository = this.connection.getRepository(ctx, InvoiceSequence);
    const value = await nextValue(repository, { channelId, series });
    if (value !== null) return value;
    const first = repository.createQueryBuilder().insert().values({ channelId, series, value: 0 });
    await first.orIgnore().updateEntity(false).execute();
    return (await nextValue(repository, { channelId, series }))!;
  }
}
