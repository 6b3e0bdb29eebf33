import { ChangeDetectionStrategy, Component, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { DataService, SharedModule } from '@vendure/admin-ui/core';
import { catchError, map, of, startWith } from 'rxjs';
import { ShopDashboardQueuesDocument, type ShopDashboardQueuesQuery } from './graphql.generated';
import type { OrderQueueCode } from '../schema.generated';

type Queue = ShopDashboardQueuesQuery['orderQueues'][number];
type Shown = { state: 'loading' | 'failed' } | { state: 'there'; queues: readonly (Queue & Tile)[] };

interface Tile {
  /** As in the address of the order list. */
  id: string;
  label: string;
  /** What the amounts are. */
  note: string;
  icon: string;
}

const TILES: Partial<Record<OrderQueueCode, Tile>> = {
  TO_COLLECT: {
    id: 'to-collect',
    label: 'shop.dashboard.to-collect',
    note: 'shop.dashboard.still-due',
    icon: 'euro',
  },
  TO_DELIVER: { id: 'to-deliver', label: 'shop.dashboard.to-deliver', note: 'shop.dashboard.of-orders', icon: 'truck' },
  LATE: { id: 'late', label: 'shop.dashboard.late', note: 'shop.dashboard.of-orders', icon: 'clock' },
};

/** What waits for the merchant, in numbers and amounts; each leads to the list of those orders. */
@Component({
  selector: 'shop-order-queues',
  imports: [SharedModule, RouterLink],
  templateUrl: './order-queues.component.html',
  styleUrl: './order-queues.component.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OrderQueuesComponent {
  protected readonly shown = toSignal<Shown>(
    inject(DataService)
      .query(ShopDashboardQueuesDocument, {}, 'network-only')
      .refetchOnChannelChange()
      .stream$.pipe(
        map(({ orderQueues }): Shown => ({ state: 'there', queues: orderQueues.flatMap(withTile) })),
        catchError(() => of<Shown>({ state: 'failed' })),
        startWith<Shown>({ state: 'loading' }),
      ),
    { requireSync: true },
  );
}

function withTile(queue: Queue): (Queue & Tile)[] {
  const tile = TILES[queue.queue];
  return tile ? [{ ...queue, ...tile }] : [];
}
