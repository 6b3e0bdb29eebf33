import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { Invoice } from '../entities/invoice.entity';
import { InvoiceService } from '../services/invoice.service';

@Resolver('Invoice')
export class InvoiceResolver {
  constructor(private invoiceService: InvoiceService) {}

  @ResolveField()
  downloadUrl(@Parent() invoice: Invoice): string {
    return this.invoiceService.downloadUrl(invoice);
  }
}
