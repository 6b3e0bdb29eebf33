import { Body, Controller, HttpCode, HttpException, HttpStatus, Param, Post } from '@nestjs/common';
import { Logger } from '@vendure/core';
import { loggerCtx } from '../constants';
import { MollieEventsService } from '../providers/mollie-events.service';

/** Where Mollie tells that something has happened to a payment: the address of Vendure's own plugin. */
@Controller('payments')
export class MollieWebhookController {
  constructor(private events: MollieEventsService) {}

  @Post('mollie/:channelToken/:paymentMethodId')
  @HttpCode(HttpStatus.OK)
  async webhook(
    @Param('channelToken') channelToken: string,
    @Body() body: { id?: unknown } | undefined,
  ): Promise<string> {
    const id = body?.id;
    if (typeof id !== 'string') return 'Ok';
    try {
      await this.events.handle(channelToken, id);
    } catch (reason) {
      Logger.error(`Mollie payment ${id} will be told again: ${String(reason)}`, loggerCtx);
      throw new HttpException('Try again', HttpStatus.INTERNAL_SERVER_ERROR);
    }
    return 'Ok';
  }
}
