import { DestroyRef, inject, Signal, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { DataService } from '@vendure/admin-ui/core';
import { combineLatest, distinctUntilChanged, firstValueFrom, map, switchMap } from 'rxjs';

/** What a query says about the order whose page this is. */
export interface OrderView<Data> {
  readonly orderId: Signal<string>;
  /** Undefined until it has come. */
  readonly data: Signal<Data | undefined>;
  /** It could not be loaded; Vendure shows why. */
  readonly failed: Signal<boolean>;
  /** Asks the server again, and so brings every screen that shows the same order up to date. */
  reload(): Promise<void>;
}

/**
 * Loads the order of the page on which a tab stands, again when the reader's language changes, and follows what other
 * requests bring of it. To be called in a component's constructor.
 */
export function orderView<Data>(document: TypedDocumentNode<Data, { id: string }>): OrderView<Data> {
  const dataService = inject(DataService);
  const destroyed = inject(DestroyRef);
  const orderId = signal('');
  const data = signal<Data | undefined>(undefined);
  const failed = signal(false);

  const reload = async () => {
    try {
      const { single$ } = dataService.query(document, { id: orderId() }, 'network-only');
      data.set(await firstValueFrom(single$));
      failed.set(false);
    } catch {
      failed.set(data() === undefined);
    }
  };

  const id$ = inject(ActivatedRoute).parent!.paramMap.pipe(map(params => params.get('id') ?? ''));
  const language$ = dataService.client.uiState().mapStream(({ uiState }) => uiState.language);
  combineLatest([id$.pipe(distinctUntilChanged()), language$.pipe(distinctUntilChanged())])
    .pipe(
      switchMap(([id]) => {
        if (id !== orderId()) data.set(undefined);
        orderId.set(id);
        return dataService.query(document, { id }, 'cache-and-network').stream$;
      }),
      takeUntilDestroyed(destroyed),
    )
    .subscribe({
      next: answer => {
        data.set(answer);
      },
      error: () => {
        failed.set(data() === undefined);
      },
    });
  return { orderId, data, failed, reload };
}
