import { Injectable, type OnModuleInit } from '@nestjs/common';
import {
  EventBus,
  Order,
  type OrderLine,
  OrderStateTransitionEvent,
  type RequestContext,
  TransactionalConnection,
} from '@vendure/core';
import { isOpen, OrderRecalculationService } from '../../order-recalculation';
import { cartNow } from '../rules/cart-now';
import { readShownCart, type ShownCart, shownNow, writeShownCart } from '../rules/shown-prices';

/**
 * Keeps with a customer's cart what it was shown to cost, and on the way to payment keeps it at that. With the order, in one
 * text: fields of a line would be part of what tells two lines of a variant apart.
 */
@Injectable()
export class ShownPricesService implements OnModuleInit {
  constructor(
    private connection: TransactionalConnection,
    private recalculation: OrderRecalculationService,
    private eventBus: EventBus,
  ) {}

  onModuleInit(): void {
    this.recalculation.before((_ctx, order, updated) => {
      if (order.state === 'ArrangingPayment') restoreAccepted(order, updated);
      return Promise.resolve([]);
    });
    this.recalculation.after(async (ctx, order) => {
      if (ctx.apiType !== 'shop' || order.state !== 'AddingItems') return;
      await this.keep(ctx, order, shownNow(this.of(order), cartNow(order)));
    });
    this.eventBus.registerBlockingEventHandler({
      event: OrderStateTransitionEvent,
      id: 'price-changes-placed',
      handler: ({ order }) => {
        // Core saves the order that it hands over here once more.
        if (!isOpen(order) && order.state !== 'ArrangingPayment') order.customFields.shownPrices = null;
      },
    });
  }

  /** What the customer was shown; null where that is not known. */
  of({ customFields }: Order): ShownCart | null {
    return readShownCart(customFields.shownPrices);
  }

  /** The customer is being told what the cart costs as it is, with these prices of lines where they are more exact. */
  tell(ctx: RequestContext, order: Order, prices: readonly { line: OrderLine; current: number }[]): Promise<void> {
    const now = cartNow(order);
    const lines = new Map(now.lines);
    for (const { line, current } of prices) {
      const known = lines.get(String(line.id));
      if (known) lines.set(String(line.id), { ...known, price: current });
    }
    return this.keep(ctx, order, { ...now, lines });
  }

  private async keep(ctx: RequestContext, order: Order, cart: ShownCart): Promise<void> {
    const shownPrices = writeShownCart(cart);
    if (shownPrices === order.customFields.shownPrices) return;
    order.customFields.shownPrices = shownPrices;
    await this.connection.getRepository(ctx, Order).update(order.id, { customFields: { shownPrices } });
  }
}

/**
 * An address has core price all lines anew, and the customer has accepted what they cost. Another country may take tax out of
 * a price, or put it in: the accepted amount says nothing about that one.
 */
function restoreAccepted(order: Order, lines: readonly OrderLine[]): void {
  const accepted = readShownCart(order.customFields.shownPrices);
  if (accepted?.currencyCode !== order.currencyCode) return;
  for (const line of lines) {
    const shown = accepted.lines.get(String(line.id));
    if (shown?.withTax === line.listPriceIncludesTax) line.listPrice = shown.price;
  }
}
