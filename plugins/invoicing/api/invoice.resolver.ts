import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, RequestContext, TransactionalConnection } from '@vendure/core';
import { Invoice } from '../entities/invoice.entity';
import { InvoiceService } from '../services/invoice.service';

@Resolver('Invoice')
export class InvoiceResolver {
  constructor(
    private connection: TransactionalConnection,
    private invoiceService: InvoiceService,
  ) {}

  @ResolveField()
  downloadUrl(@Parent() invoice: Invoice): string {
    return this.invoiceService.downloadUrl(invoice);
  }

  @ResolveField()
  creditedInvoice(
    @Ctx() ctx: RequestContext,
    @Parent() { creditedInvoiceId }: Invoice,
  ): Promise<Invoice | null> | null {
    if (creditedInvoiceId === null) return null;
    return this.connection.getRepository(ctx, Invoice).findOneBy({ id: creditedInvoiceId });
  }
}
