import { Injectable } from '@nestjs/common';
import { type Refund, type RequestContext, TransactionalConnection } from '@vendure/core';
// Core's door leaves it out.
import { RefundLine } from '@vendure/core/dist/entity/order-line-reference/refund-line.entity';
import type { CreditNoteInput, IssuedFacts } from '../facts/credit-note';

type RefundedItem = NonNullable<CreditNoteInput['items']>[number];

/** Which articles, and how much of the shipping, a refund is for, where whoever made it said so. */
@Injectable()
export class RefundedItemsService {
  constructor(private connection: TransactionalConnection) {}

  /** Described as the invoice did. */
  async of(ctx: RequestContext, refund: Refund, { lines }: IssuedFacts): Promise<RefundedItem[]> {
    const refunded = await this.connection.getRepository(ctx, RefundLine).find({
      where: { refundId: refund.id },
      relations: { orderLine: { productVariant: true } },
      order: { id: 'ASC' },
    });
    const items = refunded
      .filter(({ quantity }) => quantity > 0)
      .map(({ quantity, orderLine: { taxRate, proratedUnitPriceWithTax, productVariant } }) => {
        const invoiced = lines.find(({ sku }) => sku === productVariant.sku);
        const gross = Math.round(quantity * proratedUnitPriceWithTax);
        return { rate: taxRate, gross, description: `${quantity} × ${invoiced?.description ?? productVariant.sku}` };
      });
    // Deprecated as a way to say how much; that some of it is shipping is said nowhere else.
    // eslint-disable-next-line @typescript-eslint/no-deprecated
    const ofShipping = refund.shipping;
    const shipping = ofShipping > 0 ? lines.find(({ type }) => type === 'shipping') : undefined;
    if (!shipping) return items;
    return [...items, { rate: shipping.taxRate, gross: ofShipping, description: shipping.description }];
  }
}
