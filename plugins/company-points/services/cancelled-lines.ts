import { Injectable, type OnModuleInit } from '@nestjs/common';
import { EventBus, HistoryEntryEvent } from '@vendure/core';
import { cancelledOrder } from '../../consistency';
import { CANCELLED_LINES_HANDLER } from '../constants';
import { OrderPointsService } from './order-points.service';

/** Points that are too many once lines are cancelled. */
@Injectable()
export class CancelledLines implements OnModuleInit {
  constructor(
    private eventBus: EventBus,
    private orderPoints: OrderPointsService,
  ) {}

  onModuleInit(): void {
    this.eventBus.registerBlockingEventHandler({
      id: CANCELLED_LINES_HANDLER,
      event: HistoryEntryEvent,
      handler: async event => {
        const order = cancelledOrder(event);
        if (order) await this.orderPoints.refundExcess(event.ctx, order.id);
      },
    });
  }
}
