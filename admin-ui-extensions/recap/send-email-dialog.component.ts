import { ChangeDetectionStrategy, Component } from '@angular/core';
import { Dialog, SharedModule } from '@vendure/admin-ui/core';
import type { ShopRecapQuery } from './graphql.generated';

/** Names recipient and subject before a message is sent by hand. Answers true where it is to be sent. */
@Component({
  selector: 'shop-send-email-dialog',
  imports: [SharedModule],
  templateUrl: './send-email-dialog.component.html',
  styleUrl: './send-email-dialog.component.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class SendEmailDialogComponent implements Dialog<boolean> {
  resolveWith: (result?: boolean) => void;
  kind: 'confirmation' | 'delivery' | 'balance' | 'reminder';
  email: NonNullable<ShopRecapQuery['order']>['confirmationEmail'];
}
