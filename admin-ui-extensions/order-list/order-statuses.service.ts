import { inject, Injectable } from '@angular/core';
import { DataService } from '@vendure/admin-ui/core';
import { map, Observable, shareReplay } from 'rxjs';
import { ShopOrderStatusesDocument, type ShopOrderStatusesQuery } from './graphql.generated';

export type OrderStatusInfo = ShopOrderStatusesQuery['orderStatuses'][number];

/** The server's table of statuses, asked for once. */
@Injectable({ providedIn: 'root' })
export class OrderStatusesService {
  private readonly dataService = inject(DataService);

  readonly statuses$: Observable<readonly OrderStatusInfo[]> = this.dataService
    .query(ShopOrderStatusesDocument)
    .single$.pipe(
      map(({ orderStatuses }) => orderStatuses),
      shareReplay(1),
    );
}

/** A status in the language of the interface; in English where it has no words in it. */
export function statusLabel({ code, labels }: OrderStatusInfo, language: string): string {
  const inLanguage = (wanted: string) => labels.find(label => label.languageCode === wanted)?.value;
  return inLanguage(language.slice(0, 2)) ?? inLanguage('en') ?? code;
}
