import { Args, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Allow,
  Ctx,
  type ID,
  isGraphQlErrorResult,
  Order,
  type RequestContext,
  TransactionalConnection,
} from '@vendure/core';
import { sendOrderEmail } from '../config/permission';
import { OrderEmail } from '../entities/order-email.entity';
import { sendFailure } from '../rules/send-failure';
import { type EmailPreview, RequestedEmails } from '../services/requested-emails';
import type { EmailNotAllowedError } from './errors';

@Resolver()
export class OrderEmailsResolver {
  constructor(private requestedEmails: RequestedEmails) {}

  @Mutation()
  @Allow(sendOrderEmail.Permission)
  sendConfirmationEmail(
    @Ctx() ctx: RequestContext,
    @Args() { orderId }: { orderId: ID },
  ): Promise<Order | EmailNotAllowedError> {
    return this.requestedEmails.validation(ctx, orderId);
  }

  @Mutation()
  @Allow(sendOrderEmail.Permission)
  sendDeliveryEmail(
    @Ctx() ctx: RequestContext,
    @Args() { orderId }: { orderId: ID },
  ): Promise<Order | EmailNotAllowedError> {
    return this.requestedEmails.delivery(ctx, orderId);
  }

  @Mutation()
  @Allow(sendOrderEmail.Permission)
  sendBalanceRequest(
    @Ctx() ctx: RequestContext,
    @Args() { orderId }: { orderId: ID },
  ): Promise<Order | EmailNotAllowedError> {
    return this.requestedEmails.balance(ctx, orderId);
  }

  @Mutation()
  @Allow(sendOrderEmail.Permission)
  sendPaymentReminder(
    @Ctx() ctx: RequestContext,
    @Args() { orderId }: { orderId: ID },
  ): Promise<Order | EmailNotAllowedError> {
    return this.requestedEmails.reminder(ctx, orderId);
  }
}

@Resolver('SendOrderEmailResult')
export class SendOrderEmailResultResolver {
  @ResolveField()
  __resolveType(value: Order | EmailNotAllowedError): string {
    return isGraphQlErrorResult(value) ? value.__typename : 'Order';
  }
}

@Resolver('Order')
export class OrderWithEmailsResolver {
  constructor(
    private connection: TransactionalConnection,
    private requestedEmails: RequestedEmails,
  ) {}

  @ResolveField()
  confirmationEmail(@Ctx() ctx: RequestContext, @Parent() order: Order): Promise<EmailPreview> {
    return this.requestedEmails.validationPreview(ctx, order.id);
  }

  @ResolveField()
  deliveryEmail(@Ctx() ctx: RequestContext, @Parent() order: Order): Promise<EmailPreview> {
    return this.requestedEmails.deliveryPreview(ctx, order.id);
  }

  @ResolveField()
  balanceRequestEmail(@Ctx() ctx: RequestContext, @Parent() order: Order): Promise<EmailPreview> {
    return this.requestedEmails.balancePreview(ctx, order.id);
  }

  @ResolveField()
  paymentReminderEmail(@Ctx() ctx: RequestContext, @Parent() order: Order): Promise<EmailPreview> {
    return this.requestedEmails.reminderPreview(ctx, order.id);
  }

  /** Newest first. */
  @ResolveField()
  emails(@Ctx() ctx: RequestContext, @Parent() order: Order): Promise<OrderEmail[]> {
    return this.connection.getRepository(ctx, OrderEmail).find({
      where: { orderId: order.id },
      relations: { sentBy: true },
      order: { id: 'DESC' },
    });
  }
}

@Resolver('OrderEmail')
export class OrderEmailResolver {
  @ResolveField()
  failure(@Ctx() ctx: RequestContext, @Parent() { error }: OrderEmail): string | null {
    return error && ctx.translate(`orderEmails.failure.${sendFailure(error)}`);
  }
}
