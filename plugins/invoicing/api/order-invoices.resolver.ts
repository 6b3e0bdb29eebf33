import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, Order, RequestContext } from '@vendure/core';
import type { Invoice } from '../entities/invoice.entity';
import { InvoiceService } from '../services/invoice.service';

/** Whoever may see the order may see its invoices. */
@Resolver('Order')
export class OrderInvoicesResolver {
  constructor(private invoiceService: InvoiceService) {}

  @ResolveField()
  invoices(@Ctx() ctx: RequestContext, @Parent() order: Order): Promise<Invoice[]> {
    return this.invoiceService.listForOrder(ctx, order.id);
  }
}
