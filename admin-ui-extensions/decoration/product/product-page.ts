import { DestroyRef, inject, Signal, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { ActivatedRoute } from '@angular/router';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { DataService } from '@vendure/admin-ui/core';
import { catchError, distinctUntilChanged, EMPTY, firstValueFrom, map, switchMap } from 'rxjs';

/** What the stock page has for an id while a product is being made. */
export const NEW_PRODUCT = 'create';

export interface ProductData {
  /** Prices and rules are those of a store. */
  readonly activeChannel: { readonly id: string };
  readonly product: object | null;
}

/** The product on whose page a tab stands. */
export interface ProductPage<Data extends ProductData> {
  readonly productId: Signal<string>;
  /** Undefined until it has come. */
  readonly data: Signal<Data | undefined>;
  readonly failed: Signal<boolean>;
  /** Asks the server again. */
  reload(): Promise<void>;
}

/**
 * Loads what a form on the product's page shows, again when another store is chosen. What is typed is not overwritten,
 * unless it was meant for another store. To be called in a component's constructor.
 */
export function productPage<Data extends ProductData>(
  document: TypedDocumentNode<Data, { id: string }>,
  form: { dirty: () => boolean; show: (data: Data) => void },
): ProductPage<Data> {
  const dataService = inject(DataService);
  const productId = signal('');
  const data = signal<Data | undefined>(undefined);
  const failed = signal(false);

  const show = (answer: Data) => {
    failed.set(false);
    data.set(answer);
    form.show(answer);
  };
  const isNews = ({ activeChannel }: Data) => !form.dirty() || activeChannel.id !== data()?.activeChannel.id;
  const load = (id: string) =>
    dataService
      .query(document, { id }, 'network-only')
      .refetchOnChannelChange()
      .stream$.pipe(
        catchError(() => {
          failed.set(true);
          return EMPTY;
        }),
      );

  inject(ActivatedRoute)
    .parent!.paramMap.pipe(
      map(params => params.get('id') ?? ''),
      distinctUntilChanged(),
      switchMap(id => {
        productId.set(id);
        data.set(undefined);
        return id === NEW_PRODUCT ? EMPTY : load(id);
      }),
      takeUntilDestroyed(inject(DestroyRef)),
    )
    .subscribe(answer => {
      if (isNews(answer)) show(answer);
    });

  const reload = async () => {
    try {
      show(await firstValueFrom(dataService.query(document, { id: productId() }, 'network-only').single$));
    } catch {
      failed.set(true);
    }
  };
  return { productId, data, failed, reload };
}
