import { inject, Injectable } from '@angular/core';
import { DataService } from '@vendure/admin-ui/core';
import { firstValueFrom } from 'rxjs';
import type { Refusal } from '../shared/action';
import { ShopChangeDeliveryStatusDocument } from './graphql.generated';
import type { ChangeDeliveryStatusInput } from '../schema.generated';

/** "Changer": hands a change of deliveries to the server. */
@Injectable({ providedIn: 'root' })
export class ChangeDeliveryService {
  private readonly dataService = inject(DataService);

  async change(input: ChangeDeliveryStatusInput): Promise<Refusal> {
    const answer = this.dataService.mutate(ShopChangeDeliveryStatusDocument, { input });
    return (await firstValueFrom(answer)).changeDeliveryStatus;
  }
}
