import { ChangeDetectionStrategy, Component } from '@angular/core';
import {
  type OrderDetailFragment,
  type OrderHistoryEntryComponent,
  SharedModule,
  type TimelineDisplayType,
  type TimelineHistoryEntry,
} from '@vendure/admin-ui/core';

interface EmailSent {
  recipient: string;
  subject: string;
}

/** An e-mail about the order has left: what stood over it, and to whom it went. */
@Component({
  selector: 'shop-email-sent-entry',
  imports: [SharedModule],
  template: `
    <div class="title">{{ 'shop.history.email-sent' | translate }}</div>
    {{ 'shop.history.email-to' | translate: { subject: data.subject, recipient: data.recipient } }}
  `,
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class EmailSentEntryComponent implements OrderHistoryEntryComponent {
  entry: TimelineHistoryEntry;
  order: OrderDetailFragment;

  protected get data(): EmailSent {
    return this.entry.data as EmailSent;
  }

  getDisplayType(): TimelineDisplayType {
    return 'default';
  }

  getIconShape(): string {
    return 'envelope';
  }

  isFeatured(): boolean {
    return true;
  }
}
