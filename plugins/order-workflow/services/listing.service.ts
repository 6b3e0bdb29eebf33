import { Injectable } from '@nestjs/common';
import {
  type Channel,
  EntityNotFoundError,
  type Order,
  Payment,
  PaymentMethod,
  type RequestContext,
  TransactionalConnection,
  TranslatorService,
} from '@vendure/core';
import DataLoader from 'dataloader';
import { In } from 'typeorm';
import { isAwaited, moneyReceived, type PaymentKindMetadata, pointsRedeemed } from '../../payment-kinds';
import { requestLanguage, StoreService, storeName } from '../../store-settings';
import { amountDue, inQueue, type OrderQueue } from '../rules/queues';
import { WorkflowService } from './workflow.service';

/** What the order list shows of an order beside Vendure's own columns. */
export interface OrderListing {
  storeName: string;
  /** What the customer chose, in words, oldest first. */
  paymentMethods: string[];
  /** Minor units. */
  amountDue: number;
}

interface Loaders {
  payments: DataLoader<string, Payment[]>;
  stores: DataLoader<string, Channel>;
  methods: DataLoader<string, string>;
}

/** States in which a payment counts for nothing any more. */
const VOID = ['Cancelled', 'Declined', 'Error'];

/** Reads a whole page of orders with a query for payments, one for stores and one for the methods' names. */
@Injectable()
export class ListingService {
  private loaders = new WeakMap<RequestContext, Loaders>();

  constructor(
    private connection: TransactionalConnection,
    private translator: TranslatorService,
    private stores: StoreService,
    private workflows: WorkflowService,
  ) {}

  async of(ctx: RequestContext, order: Order): Promise<OrderListing> {
    const loaders = this.loadersOf(ctx);
    const [payments, store, status] = await Promise.all([
      loaders.payments.load(String(order.id)),
      loaders.stores.load(String(order.id)),
      order.customFields.workflowStatus ?? this.workflows.statusOf(ctx, order),
    ]);
    const total = order.subTotalWithTax + order.shippingWithTax;
    return {
      storeName: storeName(store),
      paymentMethods: await loaders.methods.loadMany(chosenMethods(payments)).then(names => names.map(String)),
      amountDue: amountDue(status, total - pointsRedeemed(payments), moneyReceived(payments)),
    };
  }

  /** Whether the order waits in that queue: the same question as the list's filter asks, of one order. */
  async isIn(ctx: RequestContext, order: Order, queue: OrderQueue): Promise<boolean> {
    const status = order.customFields.workflowStatus ?? (await this.workflows.statusOf(ctx, order));
    const payments = queue === 'TO_COLLECT' ? await this.loadersOf(ctx).payments.load(String(order.id)) : [];
    return inQueue(queue, {
      status,
      awaitsPayment: payments.some(isAwaited),
      expected: order.customFields.expectedDeliveryDate,
    });
  }

  private loadersOf(ctx: RequestContext): Loaders {
    const known = this.loaders.get(ctx);
    if (known) return known;
    const loaders: Loaders = {
      payments: new DataLoader(ids => this.paymentsOf(ctx, ids)),
      stores: new DataLoader(ids => this.storesOf(ctx, ids)),
      methods: new DataLoader(codes => this.methodNames(ctx, codes)),
    };
    this.loaders.set(ctx, loaders);
    return loaders;
  }

  private async paymentsOf(ctx: RequestContext, orderIds: readonly string[]): Promise<Payment[][]> {
    const payments = await this.connection
      .getRepository(ctx, Payment)
      .createQueryBuilder('payment')
      .innerJoin('payment.order', 'parent')
      .addSelect('parent.id')
      .leftJoinAndSelect('payment.refunds', 'refund')
      .where('parent.id IN (:...orderIds)', { orderIds })
      .orderBy('payment.id')
      .getMany();
    return orderIds.map(id => payments.filter(payment => String(payment.order.id) === id));
  }

  private async storesOf(ctx: RequestContext, orderIds: readonly string[]): Promise<(Channel | Error)[]> {
    const stores = await this.stores.ofOrders(ctx, orderIds);
    return orderIds.map(id => stores.get(id) ?? new EntityNotFoundError('Order', id));
  }

  private async methodNames(ctx: RequestContext, codes: readonly string[]): Promise<string[]> {
    const found = await this.connection
      .getRepository(ctx, PaymentMethod)
      .find({ where: { code: In([...codes]) }, relations: ['translations'] });
    const language = requestLanguage(ctx);
    const names = new Map(
      found.map(method => {
        const wanted = method.translations.find(({ languageCode }) => (languageCode as string) === language);
        return [method.code, wanted?.name ?? this.translator.translate(method, ctx).name];
      }),
    );
    return codes.map(code => names.get(code) || code);
  }
}

/** A balance that a deposit left open was not chosen by anybody. */
function chosenMethods(payments: Payment[]): string[] {
  const chosen = payments
    .filter(({ state }) => !VOID.includes(state))
    .map(({ method, metadata }) => {
      const { chosenMethod, kind } = metadata as PaymentKindMetadata & { chosenMethod?: string };
      return kind === 'balance' && payments.length > 1 ? null : (chosenMethod ?? method);
    })
    .filter(code => code !== null);
  return [...new Set(chosen)];
}
