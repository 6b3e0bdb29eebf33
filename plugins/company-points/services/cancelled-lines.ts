import { Injectable, type OnModuleInit } from '@nestjs/common';
import { HistoryEntryType } from '@vendure/common/lib/generated-types';
import { EventBus, HistoryEntryEvent } from '@vendure/core';
// Not exported by its name, unlike the event that carries it.
import { OrderHistoryEntry } from '@vendure/core/dist/entity/history-entry/order-history-entry.entity';
import { CANCELLED_LINES_HANDLER } from '../constants';
import { OrderPointsService } from './order-points.service';

/** Core has no event for lines that are cancelled: it writes them into the order's history, in the same transaction. */
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
      handler: async ({ ctx, entity, type }) => {
        const cancelled = type === 'created' && entity.type === HistoryEntryType.ORDER_CANCELLATION;
        if (cancelled && entity instanceof OrderHistoryEntry) await this.orderPoints.refundExcess(ctx, entity.order.id);
      },
    });
  }
}
