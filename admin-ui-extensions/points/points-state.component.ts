import { ChangeDetectionStrategy, Component, input } from '@angular/core';
import { SharedModule } from '@vendure/admin-ui/core';
import type { LiveQuery } from '../shared/live-query';

/** What a screen shows instead of points: not loaded yet, not to be had, or a store that has none. */
@Component({
  selector: 'shop-points-state',
  imports: [SharedModule],
  template: `
    @if (query().failed()) {
      <p class="problem alone" role="alert">{{ 'shop.points.not-loaded' | translate }}</p>
      <p class="buttons">
        <button type="button" class="button" (click)="query().reload()">
          {{ 'shop.shared.try-again' | translate }}
        </button>
      </p>
    } @else if (query().data()) {
      <p class="empty alone">{{ 'shop.points.none-in-store' | translate }}</p>
    } @else {
      <p class="empty alone" role="status" aria-busy="true">{{ 'shop.shared.loading' | translate }}</p>
    }
  `,
  styleUrl: '../shared/order-tab.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class PointsStateComponent {
  readonly query = input.required<LiveQuery<unknown>>();
}
