import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, Order, RequestContext } from '@vendure/core';
import type { Invoice } from '../entities/invoice.entity';
import { InvoiceService } from '../services/invoice.service';
import type { NoInvoiceReason } from '../translations';

/** Whoever may see the order may see its invoices. */
@Resolver('Order')
export class OrderInvoicesResolver {
  constructor(private invoiceService: InvoiceService) {}

  @ResolveField()
  invoices(@Ctx() ctx: RequestContext, @Parent() order: Order): Promise<Invoice[]> {
    return this.invoiceService.listForOrder(ctx, order.id);
  }
}

@Resolver('Order')
export class NoInvoiceReasonResolver {
  constructor(private invoiceService: InvoiceService) {}

  @ResolveField()
  async noInvoiceReason(@Ctx() ctx: RequestContext, @Parent() order: Order): Promise<string | null> {
    const issued = await this.invoiceService.listForOrder(ctx, order.id);
    return issued.length ? null : ctx.translate(`invoicing.noInvoice.${noInvoiceReason(order)}`);
  }
}

function noInvoiceReason({ orderPlacedAt, state }: Order): NoInvoiceReason {
  if (state === 'Cancelled') return 'cancelled';
  return orderPlacedAt ? 'notDue' : 'notPlaced';
}
