import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type ID, Order, OrderService, type RequestContext, TransactionalConnection } from '@vendure/core';
import { lockOrder, withinTransaction } from '../consistency';

/** Those that take the order's id first. */
const OF_AN_ORDER = [
  'updateCustomFields',
  'addItemToOrder',
  'addItemsToOrder',
  'adjustOrderLine',
  'adjustOrderLines',
  'removeItemFromOrder',
  'removeItemsFromOrder',
  'removeAllItemsFromOrder',
  'addSurchargeToOrder',
  'removeSurchargeFromOrder',
  'applyCouponCode',
  'removeCouponCode',
  'setShippingAddress',
  'setBillingAddress',
  'unsetShippingAddress',
  'unsetBillingAddress',
  'setShippingMethod',
  'updateOrderCurrency',
  'transitionToState',
  'addPaymentToOrder',
] as const;

/** Those that take an input with the order's id. */
const OF_AN_INPUT = ['modifyOrder', 'addManualPaymentToOrder', 'updateOrderCustomer'] as const;

type Change = (ctx: RequestContext, subject: unknown, ...rest: unknown[]) => Promise<unknown>;

/**
 * Core reads an order, changes it and saves it whole, without a lock: of two requests at once one undoes what the other has
 * done, totals are saved that are not those of the lines, a step towards payment is taken twice, and locks that are taken
 * late end in deadlocks. Here the order's row is locked before core reads it.
 */
@Injectable()
export class OrderLocks implements OnModuleInit {
  constructor(
    private connection: TransactionalConnection,
    private orders: OrderService,
  ) {}

  onModuleInit(): void {
    for (const method of OF_AN_ORDER) this.decorate(method, subject => subject as ID);
    for (const method of OF_AN_INPUT) this.decorate(method, subject => (subject as { orderId: ID }).orderId);
    this.decorate('addCustomerToOrder', idOf, idOf);
  }

  /** @param reread what core is to be given instead, so that it reads the order after the lock */
  private decorate(
    method: string,
    idOfSubject: (subject: unknown) => ID,
    reread = (subject: unknown) => subject,
  ): void {
    const service = this.orders as unknown as Record<string, Change | undefined>;
    const original = service[method]?.bind(this.orders);
    if (!original) throw new Error(`OrderService.${method} has moved: see plugins/order-locks`);
    service[method] = (ctx, subject, ...rest) =>
      withinTransaction(this.connection, ctx, async txCtx => {
        await lockOrder(this.connection, txCtx, idOfSubject(subject));
        return original(txCtx, reread(subject), ...rest);
      });
  }
}

const idOf = (subject: unknown): ID => (subject instanceof Order ? subject.id : (subject as ID));
