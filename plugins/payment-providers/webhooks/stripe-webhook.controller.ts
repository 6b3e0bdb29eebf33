import { Controller, Headers, HttpCode, HttpException, HttpStatus, Post, Req } from '@nestjs/common';
import { Logger } from '@vendure/core';
import { loggerCtx } from '../constants';
import { StripeEventsService } from '../providers/stripe-events.service';

/** Where Stripe tells what became of payments: the address of Vendure's own plugin. */
@Controller('payments')
export class StripeWebhookController {
  constructor(private events: StripeEventsService) {}

  /** 400: nobody's signature. 500, which makes Stripe try again: whatever went wrong here. 200: done, or not for us. */
  @Post('stripe')
  @HttpCode(HttpStatus.OK)
  async webhook(
    @Headers('stripe-signature') signature: string | undefined,
    @Req() request: { rawBody?: Buffer },
  ): Promise<string> {
    const verified = signature && request.rawBody ? this.events.verify(request.rawBody, signature) : null;
    if (!verified) throw new HttpException('Unknown signature', HttpStatus.BAD_REQUEST);
    const { event, account } = verified;
    try {
      await this.events.handle(event, account);
    } catch (reason) {
      Logger.error(`Stripe event ${event.id} (${event.type}) will come again: ${String(reason)}`, loggerCtx);
      throw new HttpException('Try again', HttpStatus.INTERNAL_SERVER_ERROR);
    }
    return 'Ok';
  }
}
