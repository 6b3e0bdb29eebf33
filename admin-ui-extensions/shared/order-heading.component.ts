import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { SharedModule } from '@vendure/admin-ui/core';

/** As much of an order as stands over both tabs. */
export interface OrderHeading {
  readonly code: string;
  readonly orderPlacedAt: string | null;
  readonly customer: {
    readonly id: string;
    readonly firstName: string;
    readonly lastName: string;
    readonly emailAddress: string;
  } | null;
  readonly workflow: { readonly label: string; readonly color: string; readonly textColor: string };
}

/** Whose order this is and how it stands, in the words and colours that the server gives. */
@Component({
  selector: 'shop-order-heading',
  imports: [SharedModule, RouterLink],
  templateUrl: './order-heading.component.html',
  styleUrl: './order-heading.component.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OrderHeadingComponent {
  readonly order = input.required<OrderHeading>();
}
