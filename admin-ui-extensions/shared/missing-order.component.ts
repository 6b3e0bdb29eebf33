import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { SharedModule } from '@vendure/admin-ui/core';
import type { OrderView } from './order-view';

/** What an order's tab shows where there is no order to show: not yet, not at all, or not to be had. */
@Component({
  selector: 'shop-missing-order',
  imports: [SharedModule],
  templateUrl: './missing-order.component.html',
  styleUrl: './order-tab.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MissingOrderComponent {
  readonly view = input.required<OrderView<{ readonly order?: object | null }>>();
}
