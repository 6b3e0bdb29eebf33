import { ChangeDetectionStrategy, Component, computed } from '@angular/core';
import { SharedModule } from '@vendure/admin-ui/core';
import { MissingOrderComponent } from '../../shared/missing-order.component';
import { OrderHeadingComponent } from '../../shared/order-heading.component';
import { orderView } from '../../shared/order-view';
import { ArtworkFileComponent } from './artwork-file.component';
import { decoratedLines } from './decorated-lines';
import { DecoratedLinesComponent } from './decorated-lines.component';
import { ShopOrderDecorationDocument } from './graphql.generated';
import { ProductionComponent } from './production.component';

/** Onglet Marquage of an order (guide B, step 2): what is made of its lines, the customer's files and wishes. */
@Component({
  selector: 'shop-order-decoration-tab',
  imports: [
    SharedModule,
    ArtworkFileComponent,
    DecoratedLinesComponent,
    MissingOrderComponent,
    OrderHeadingComponent,
    ProductionComponent,
  ],
  templateUrl: './order-decoration-tab.component.html',
  styleUrls: ['../../shared/order-tab.css', './order-decoration-tab.component.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class OrderDecorationTabComponent {
  protected readonly view = orderView(ShopOrderDecorationDocument);
  protected readonly order = computed(() => this.view.data()?.order);
  protected readonly groups = computed(() => decoratedLines(this.order()?.lines ?? []));
  protected readonly decorated = computed(() => this.groups().some(group => group.decoration));
}
