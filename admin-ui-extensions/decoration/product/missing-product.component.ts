import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { SharedModule } from '@vendure/admin-ui/core';
import { NEW_PRODUCT, type ProductData, type ProductPage } from './product-page';

/** What a product's tab shows where there is no product: not yet made, not loaded, not of this store. */
@Component({
  selector: 'shop-missing-product',
  imports: [SharedModule],
  template: `
    @if (page().productId() === newProduct) {
      <p class="empty alone">{{ 'shop.decoration.product.save-first' | translate }}</p>
    } @else if (page().data()) {
      <p class="empty alone">{{ 'shop.decoration.product.not-found' | translate }}</p>
    } @else if (page().failed()) {
      <p class="problem alone" role="alert">{{ 'shop.decoration.product.not-loaded' | translate }}</p>
      <p class="buttons">
        <button type="button" class="button" (click)="page().reload()">
          {{ 'shop.shared.try-again' | translate }}
        </button>
      </p>
    } @else {
      <p class="empty alone" role="status" aria-busy="true">{{ 'shop.shared.loading' | translate }}</p>
    }
  `,
  styleUrl: '../../shared/order-tab.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class MissingProductComponent {
  readonly page = input.required<ProductPage<ProductData>>();
  protected readonly newProduct = NEW_PRODUCT;
}
