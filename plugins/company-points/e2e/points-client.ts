import { RequestContext, RequestContextService } from '@vendure/core';
import type { TestProduct } from '../../../e2e/support/catalogue';
import type { GraphqlClient } from '../../../e2e/support/graphql-client';
import { type Outcome, registerCustomer, setDelivery, toPayment } from '../../../e2e/support/shopping';
import type { ShopServer } from '../../../e2e/support/test-server';

export interface Account {
  id: string;
  label: string;
  unitValue: number;
  available: number;
  held: number;
  balance: number;
  value: number;
  entries: {
    totalItems: number;
    items: { type: string; points: number; balanceAfter: number; reason: string; orderCode: string | null }[];
  };
}

export interface Applied extends Outcome {
  id: string;
  code: string;
  state: string;
  totalWithTax: number;
  summary: { total: number; pointsRedeemed: number; amountDue: number; amountPaid: number; balanceDue: number };
  available?: number;
  maximum?: number;
}

export const ACCOUNT = `id label unitValue available held balance value
  entries { totalItems items { type points balanceAfter reason orderCode } }`;
export const APPLIED = `__typename ... on Order { id code state totalWithTax
    summary { total pointsRedeemed amountDue amountPaid balanceDue } }
  ... on ErrorResult { errorCode message } ... on InsufficientPointsError { available }
  ... on PointsExceedAmountDueError { maximum }`;
export const ADJUST = `mutation ($input: AdjustPointsInput!) { adjustPoints(input: $input) { __typename
  ... on PointsAccount { ${ACCOUNT} } ... on ErrorResult { errorCode message } ... on InsufficientPointsError { available } } }`;

/** A visitor of the company store who has just registered. */
export interface Buyer {
  shop: GraphqlClient;
  emailAddress: string;
  customerId: string;
}

export async function newBuyer(server: ShopServer, store = 'company-store'): Promise<Buyer> {
  const shop = server.shop(store);
  const emailAddress = await registerCustomer(shop);
  const { activeCustomer } = await shop.request<{ activeCustomer: { id: string } }>(`{ activeCustomer { id } }`);
  return { shop, emailAddress, customerId: activeCustomer.id };
}

export async function adjust(
  admin: GraphqlClient,
  customerId: string,
  points: number,
  more: { reason?: string; idempotencyKey?: string } = {},
): Promise<Account & Outcome & { available: number }> {
  const input = { customerId, points, reason: 'Challenge commercial', ...more };
  return (await admin.request<{ adjustPoints: Account & Outcome & { available: number } }>(ADJUST, { input }))
    .adjustPoints;
}

export async function account(shop: GraphqlClient): Promise<Account | null> {
  return (await shop.request<{ pointsAccount: Account | null }>(`{ pointsAccount { ${ACCOUNT} } }`)).pointsAccount;
}

export async function applyPoints(shop: GraphqlClient, points: number): Promise<Applied> {
  return (
    await shop.request<{ applyPoints: Applied }>(
      `mutation ($points: Int!) { applyPoints(points: $points) { ${APPLIED} } }`,
      { points },
    )
  ).applyPoints;
}

export async function applyCoupon(shop: GraphqlClient, couponCode: string): Promise<Applied> {
  return (
    await shop.request<{ applyCouponCode: Applied }>(
      `mutation ($couponCode: String!) { applyCouponCode(couponCode: $couponCode) { __typename
        ... on Order { id code state totalWithTax summary { total pointsRedeemed amountDue amountPaid balanceDue } }
        ... on ErrorResult { errorCode message } } }`,
      { couponCode },
    )
  ).applyCouponCode;
}

export async function transition(shop: GraphqlClient, state: string): Promise<Outcome> {
  return (
    await shop.request<{ transitionOrderToState: Outcome }>(
      `mutation ($state: String!) { transitionOrderToState(state: $state) { __typename
        ... on OrderStateTransitionError { transitionError } } }`,
      { state },
    )
  ).transitionOrderToState;
}

export async function add(shop: GraphqlClient, product: TestProduct, quantity = 1): Promise<void> {
  const { addItemToOrder } = await shop.request<{ addItemToOrder: Outcome }>(
    `mutation ($id: ID!, $quantity: Int!) { addItemToOrder(productVariantId: $id, quantity: $quantity) { __typename
      ... on ErrorResult { message } } }`,
    { id: product.variants[0].id, quantity },
  );
  if (addItemToOrder.__typename !== 'Order') throw new Error(addItemToOrder.message);
}

/** With something in the cart, about to choose how to pay. */
export async function buyerAtPayment(server: ShopServer, product: TestProduct, quantity = 1): Promise<Buyer> {
  const buyer = await newBuyer(server);
  await add(buyer.shop, product, quantity);
  await setDelivery(buyer.shop, 'US');
  await toPayment(buyer.shop);
  return buyer;
}

/** A coupon that takes an amount, in minor units, off the order. */
export async function createCoupon(admin: GraphqlClient, couponCode: string, discount: number): Promise<void> {
  const { createPromotion } = await admin.request<{ createPromotion: Outcome }>(
    `mutation ($input: CreatePromotionInput!) { createPromotion(input: $input) { __typename
      ... on ErrorResult { message } } }`,
    {
      input: {
        enabled: true,
        couponCode,
        conditions: [],
        actions: [{ code: 'order_fixed_discount', arguments: [{ name: 'discount', value: String(discount) }] }],
        translations: [{ languageCode: 'en', name: couponCode }],
      },
    },
  );
  if (createPromotion.__typename !== 'Promotion') throw new Error(createPromotion.message);
}

/** The context in which scheduled tasks run. */
export function taskContext(server: ShopServer): Promise<RequestContext> {
  return server.app.get(RequestContextService).create({ apiType: 'admin' });
}

/** The context of an administrator of the company store. */
export function storeContext(server: ShopServer): Promise<RequestContext> {
  return server.app.get(RequestContextService).create({ apiType: 'admin', channelOrToken: 'company-store' });
}
