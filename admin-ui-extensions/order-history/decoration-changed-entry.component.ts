import { ChangeDetectionStrategy, Component } from '@angular/core';
import {
  type OrderDetailFragment,
  type OrderHistoryEntryComponent,
  SharedModule,
  type TimelineDisplayType,
  type TimelineHistoryEntry,
} from '@vendure/admin-ui/core';

interface Words {
  color: string | null;
  instructions: string | null;
}

interface DecorationChange {
  /** As the database has it: a number, where the API answers a string. */
  orderLineId: string | number;
  before: Words;
  after: Words;
}

/** What a customer changed of the decoration after the order was placed: of which lines, from what to what. */
@Component({
  selector: 'shop-decoration-changed-entry',
  imports: [SharedModule],
  template: `
    <div class="title">{{ 'shop.history.decoration-changed' | translate }}</div>
    @for (change of changes; track change.orderLineId) {
      <div>{{ nameOf(change.orderLineId) }}</div>
      @for (word of words; track word) {
        @if (change.before[word] !== change.after[word]) {
          <div>
            {{ 'shop.history.' + word | translate }} :
            <del>{{ change.before[word] ?? ('shop.history.nothing' | translate) }}</del>
            →
            <ins>{{ change.after[word] ?? ('shop.history.nothing' | translate) }}</ins>
          </div>
        }
      }
    }
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class DecorationChangedEntryComponent implements OrderHistoryEntryComponent {
  entry: TimelineHistoryEntry;
  order: OrderDetailFragment;
  protected readonly words = ['color', 'instructions'] as const;

  protected get changes(): DecorationChange[] {
    return (this.entry.data as { lines: DecorationChange[] }).lines;
  }

  protected nameOf(lineId: string | number): string {
    const line = this.order.lines.find(({ id }) => id === String(lineId));
    return line ? `${line.productVariant.name} (${line.productVariant.sku})` : '';
  }

  getDisplayType(): TimelineDisplayType {
    return 'warning';
  }

  getIconShape(): string {
    return 'paint-roller';
  }

  isFeatured(): boolean {
    return true;
  }
}
