import { ChangeDetectionStrategy, Component, computed, inject, input } from '@angular/core';
import { DataService, SharedModule } from '@vendure/admin-ui/core';
import { firstValueFrom } from 'rxjs';
import { Action } from '../../shared/action';
import { BusyButtonDirective } from '../../shared/busy-button.directive';
import { Amounts } from '../amounts/amounts';
import { fileSize } from './file-size';
import { type ShopArtworkFileFragment, ShopArtworkLinksDocument } from './graphql.generated';

/** A customer's file: its picture where there is one, its name, size, and the file itself. */
@Component({
  selector: 'shop-artwork-file',
  imports: [SharedModule, BusyButtonDirective],
  templateUrl: './artwork-file.component.html',
  styleUrls: ['../../shared/order-tab.css', './artwork-file.component.css'],
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ArtworkFileComponent {
  readonly orderId = input.required<string>();
  readonly file = input.required<ShopArtworkFileFragment>();
  protected readonly action = new Action();
  /** What it is called where there is no picture: `PDF`. */
  protected readonly ending = computed(() => this.file().fileName.split('.').at(-1)?.toUpperCase());
  protected readonly size = computed(() => fileSize(this.file().fileSize, this.language()));
  private readonly language = inject(Amounts).language;
  private readonly dataService = inject(DataService);

  /** The server gives it to be saved, never to be shown, so that this page stays. Links are short-lived: a fresh one. */
  protected download(): Promise<boolean> {
    return this.action.run(async () => {
      const query = this.dataService.query(ShopArtworkLinksDocument, { id: this.orderId() }, 'network-only');
      const { order } = await firstValueFrom(query.single$);
      const files = [...(order?.artwork ?? []), ...(order?.lines ?? []).map(line => line.decoration?.logo)];
      const link = files.find(file => file?.id === this.file().id)?.downloadUrl;
      if (!link) throw new Error('The file has gone');
      window.location.assign(link);
      return null;
    });
  }
}
