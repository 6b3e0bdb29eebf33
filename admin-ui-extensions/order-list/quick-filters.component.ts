import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SharedModule } from '@vendure/admin-ui/core';
import type { OrderQueueCode } from '../schema.generated';
import { QUICK_FILTERS, type QuickFilter } from './queues';

/** Links to the parts of the list that a merchant looks for, each with how many orders wait there. */
@Component({
  selector: 'shop-quick-filters',
  imports: [SharedModule, RouterLink],
  templateUrl: './quick-filters.component.html',
  styleUrl: './quick-filters.component.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class QuickFiltersComponent {
  readonly active = input.required<QuickFilter>();
  readonly counts = input.required<ReadonlyMap<OrderQueueCode, number>>();
  protected readonly filters = QUICK_FILTERS;

  protected countOf(filter: QuickFilter): number | undefined {
    // What is done is no work that waits: its number would only grow.
    return filter.queue === undefined || filter.queue === 'DELIVERED' ? undefined : this.counts().get(filter.queue);
  }
}
