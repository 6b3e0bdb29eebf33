import { computed, DestroyRef, inject, Signal, signal } from '@angular/core';
import { takeUntilDestroyed, toObservable } from '@angular/core/rxjs-interop';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { DataService } from '@vendure/admin-ui/core';
import { catchError, combineLatest, distinctUntilChanged, EMPTY, firstValueFrom, switchMap } from 'rxjs';

/** What a query says. */
export interface LiveQuery<Data> {
  /** Undefined until it has come. */
  readonly data: Signal<Data | undefined>;
  /** It could not be loaded at all; Vendure shows why. */
  readonly failed: Signal<boolean>;
  /** Asks the server again. */
  reload(): Promise<void>;
}

/**
 * Asks the server, and again when the variables, the store or the reader's language change. To be called in a component's
 * constructor.
 * @param variables answers null where there is nothing to ask
 */
export function liveQuery<Data, Variables extends object>(
  document: TypedDocumentNode<Data, Variables>,
  variables: () => Variables | null,
): LiveQuery<Data> {
  const dataService = inject(DataService);
  const data = signal<Data | undefined>(undefined);
  const failed = signal(false);
  const wanted = computed(variables);

  const show = (answer: Data) => {
    failed.set(false);
    data.set(answer);
  };
  const fail = () => {
    failed.set(data() === undefined);
  };
  const language$ = dataService.client.uiState().mapStream(({ uiState }) => uiState.language);
  const ask = (asked: Variables | null) =>
    asked === null
      ? EMPTY
      : dataService
          .query(document, asked, 'network-only')
          .refetchOnChannelChange()
          .stream$.pipe(
            catchError(() => {
              fail();
              return EMPTY;
            }),
          );
  combineLatest([toObservable(wanted), language$.pipe(distinctUntilChanged())])
    .pipe(
      switchMap(([asked]) => ask(asked)),
      takeUntilDestroyed(inject(DestroyRef)),
    )
    .subscribe(show);

  const reload = async () => {
    const asked = wanted();
    if (asked === null) return;
    try {
      show(await firstValueFrom(dataService.query(document, asked, 'network-only').single$));
    } catch {
      fail();
    }
  };
  return { data, failed, reload };
}
