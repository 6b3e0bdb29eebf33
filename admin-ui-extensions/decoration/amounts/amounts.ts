import { inject, Injectable } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { CurrencyService, DataService } from '@vendure/admin-ui/core';

/** The reader's language and the currency's precision: one for all the inputs of a screen. */
@Injectable({ providedIn: 'root' })
export class Amounts {
  readonly language = toSignal(
    inject(DataService)
      .client.uiState()
      .mapStream(({ uiState }) => uiState.language.replace(/_/g, '-')),
    { initialValue: 'fr' },
  );
  readonly precision = inject(CurrencyService).precision;
}
