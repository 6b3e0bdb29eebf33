import { ChangeDetectionStrategy, Component, computed, input, model } from '@angular/core';
import { SharedModule } from '@vendure/admin-ui/core';

/** Leads through a list that is longer than a page. */
@Component({
  selector: 'shop-pager',
  imports: [SharedModule],
  template: `
    @if (totalItems() > pageSize()) {
      <div class="buttons">
        <button type="button" class="button" [disabled]="page() === 0" (click)="page.set(page() - 1)">
          {{ 'shop.companies.pager.previous' | translate }}
        </button>
        <span class="why" role="status">
          {{ 'shop.companies.pager.shown' | translate: { first: first(), last: last(), total: totalItems() } }}
        </span>
        <button type="button" class="button" [disabled]="last() >= totalItems()" (click)="page.set(page() + 1)">
          {{ 'shop.companies.pager.next' | translate }}
        </button>
      </div>
    }
  `,
  styleUrl: '../../shared/order-tab.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PagerComponent {
  readonly totalItems = input.required<number>();
  readonly pageSize = input.required<number>();
  /** Counted from 0. */
  readonly page = model.required<number>();
  protected readonly first = computed(() => this.page() * this.pageSize() + 1);
  protected readonly last = computed(() => Math.min(this.totalItems(), this.first() + this.pageSize() - 1));
}
