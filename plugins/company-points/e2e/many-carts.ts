import {
  type Order,
  OrderService,
  RequestContext,
  RequestContextService,
  SessionService,
  ShippingMethod,
  TransactionalConnection,
  type User,
  UserService,
} from '@vendure/core';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import type { ShopServer } from '../../../e2e/support/test-server';
import { type Buyer, newBuyer } from './points-client';

const address = {
  fullName: 'Jane Roe',
  streetLine1: 'Fake Road',
  city: 'Brogue',
  postalCode: '17309',
  countryCode: 'US',
};

/**
 * Carts of one customer, each in a session of its own, all about to be paid. Over the API a customer takes up the same cart
 * again in every session: these are made as the server itself makes them.
 */
export class ManyCarts {
  private constructor(
    readonly buyer: Buyer,
    readonly shops: GraphqlClient[],
    private server: ShopServer,
    private ctx: RequestContext,
    private user: User,
  ) {}

  static async of(server: ShopServer, count: number): Promise<ManyCarts> {
    const buyer = await newBuyer(server);
    const ctx = await server.app
      .get(RequestContextService)
      .create({ apiType: 'shop', channelOrToken: 'company-store' });
    const user = await server.app.get(UserService).getUserByEmailAddress(ctx, buyer.emailAddress);
    if (!user) throw new Error(`${buyer.emailAddress} has not registered`);
    const shops: GraphqlClient[] = [];
    for (let index = 0; index < count; index++) {
      const shop = server.shop('company-store');
      const session = await server.app.get(SessionService).createNewAuthenticatedSession(ctx, user, 'native');
      shop.authToken = session.token;
      shops.push(shop);
    }
    return new ManyCarts(buyer, shops, server, ctx, user);
  }

  /** Gives every session a new cart with one piece in it, at the step before paying. */
  async fill(productVariantId: string): Promise<void> {
    const method = await this.server.app
      .get(TransactionalConnection)
      .rawConnection.getRepository(ShippingMethod)
      .findOneByOrFail({ channels: { id: this.ctx.channelId } });
    for (const shop of this.shops) {
      const order = await this.atPayment(productVariantId, method);
      const sessions = this.server.app.get(SessionService);
      const session = await sessions.getSessionFromToken(shop.authToken ?? '');
      if (session) await sessions.setActiveOrder(this.ctx, session, order);
    }
  }

  private atPayment(productVariantId: string, method: ShippingMethod): Promise<Order> {
    const orders = this.server.app.get(OrderService);
    return this.server.app.get(TransactionalConnection).withTransaction(this.ctx, async ctx => {
      const { id } = await orders.create(ctx, this.user.id);
      await orders.addItemToOrder(ctx, id, productVariantId, 1);
      await orders.setShippingAddress(ctx, id, address);
      await orders.setBillingAddress(ctx, id, address);
      await orders.setShippingMethod(ctx, id, [method.id]);
      const order = await orders.transitionToState(ctx, id, 'ArrangingPayment');
      if (!('code' in order)) throw new Error(order.transitionError);
      return order;
    });
  }
}
