import { ChangeDetectionStrategy, Component, effect, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import { DataService, SharedModule } from '@vendure/admin-ui/core';
import { firstValueFrom, map } from 'rxjs';
import { Action } from '../../shared/action';
import { BusyButtonDirective } from '../../shared/busy-button.directive';
import { liveQuery } from '../../shared/live-query';
import { WholeNumberPipe } from '../../shared/whole-number.pipe';
import { ShopCustomerImportDocument, ShopStartCustomerImportDocument } from './graphql.generated';
import { ImportProblemsComponent } from './import-problems.component';

/** How often the server is asked while a file is being taken in, in milliseconds. */
const PAUSE = 1_500;

/** How far a file has got. It is taken in whether somebody looks or not; one that stopped goes on by a button. */
@Component({
  selector: 'shop-import-progress',
  imports: [SharedModule, BusyButtonDirective, ImportProblemsComponent, WholeNumberPipe],
  templateUrl: './import-progress.component.html',
  styleUrls: ['../../shared/order-tab.css', '../../shared/form.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ImportProgressComponent {
  private readonly id = toSignal(inject(ActivatedRoute).paramMap.pipe(map(params => params.get('id') ?? '')), {
    initialValue: '',
  });
  protected readonly query = liveQuery(ShopCustomerImportDocument, () => ({ id: this.id() }));
  protected readonly action = new Action();
  private readonly dataService = inject(DataService);

  constructor() {
    effect(onCleanup => {
      if (this.query.data()?.customerImport?.state !== 'RUNNING') return;
      const timer = setInterval(() => void this.query.reload(), PAUSE);
      onCleanup(() => {
        clearInterval(timer);
      });
    });
  }

  /** Who is mailed was said when it began. */
  protected async goOn(id: string): Promise<void> {
    await this.action.run(async () => {
      await firstValueFrom(this.dataService.mutate(ShopStartCustomerImportDocument, { id, invite: false }));
      await this.query.reload();
      return null;
    });
  }
}
