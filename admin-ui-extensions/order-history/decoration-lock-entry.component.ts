import { ChangeDetectionStrategy, Component } from '@angular/core';
import {
  type OrderDetailFragment,
  type OrderHistoryEntryComponent,
  SharedModule,
  type TimelineDisplayType,
  type TimelineHistoryEntry,
} from '@vendure/admin-ui/core';

/** Production was started, or reopened for changes of the decoration. */
@Component({
  selector: 'shop-decoration-lock-entry',
  imports: [SharedModule],
  template: `
    <div class="title">
      {{ (locked ? 'shop.history.decoration-locked' : 'shop.history.decoration-unlocked') | translate }}
    </div>
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DecorationLockEntryComponent implements OrderHistoryEntryComponent {
  entry: TimelineHistoryEntry;
  order: OrderDetailFragment;

  protected get locked(): boolean {
    return (this.entry.data as { locked: boolean }).locked;
  }

  getDisplayType(): TimelineDisplayType {
    return 'default';
  }

  getIconShape(): string {
    return this.locked ? 'lock' : 'unlock';
  }

  isFeatured(): boolean {
    return false;
  }
}
