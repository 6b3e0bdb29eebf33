import { ChangeDetectionStrategy, Component, effect, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { SharedModule } from '@vendure/admin-ui/core';
import { map } from 'rxjs';
import { liveQuery } from '../../shared/live-query';
import { WholeNumberPipe } from '../../shared/whole-number.pipe';
import { PointsStateComponent } from '../points-state.component';
import { ShopPointsBatchDocument } from './graphql.generated';

/** How often the server is asked while points are being granted, in milliseconds. */
const PAUSE = 1_500;

/** How far points that are granted to many have got. They are granted whether somebody looks or not. */
@Component({
  selector: 'shop-points-batch',
  imports: [SharedModule, PointsStateComponent, WholeNumberPipe],
  templateUrl: './batch.component.html',
  styleUrls: ['../../shared/order-tab.css', '../points-form.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class BatchComponent {
  private readonly id = toSignal(inject(ActivatedRoute).paramMap.pipe(map(params => params.get('id') ?? '')), {
    initialValue: '',
  });
  protected readonly query = liveQuery(ShopPointsBatchDocument, () => ({ id: this.id() }));

  constructor() {
    effect(onCleanup => {
      const batch = this.query.data()?.pointsBatch;
      if (!batch || batch.state === 'DONE') return;
      const timer = setInterval(() => void this.query.reload(), PAUSE);
      onCleanup(() => {
        clearInterval(timer);
      });
    });
  }
}
