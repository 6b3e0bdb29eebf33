import { ChangeDetectionStrategy, ChangeDetectorRef, Component, inject, OnInit } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import type { FormControl } from '@angular/forms';
import { RouterLink } from '@angular/router';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import {
  CustomFieldConfig,
  LogicalOperator,
  OrderType,
  SharedModule,
  TypedBaseListComponent,
} from '@vendure/admin-ui/core';
import { distinctUntilChanged, map, merge, skip, startWith, switchMap, takeUntil } from 'rxjs';
import {
  type ShopOrderFragment,
  ShopOrderQueuesDocument,
  ShopOrdersDocument,
  type ShopOrdersQueryVariables,
  ShopOrderStoresDocument,
} from './graphql.generated';
import type { OrderFilterParameter, OrderQueueCode, OrderSortParameter } from '../schema.generated';
import { orderFilters } from './order-filters';
import { OrderStatusesService, statusLabel } from './order-statuses.service';
import { quickFilter } from './queues';
import { QuickFiltersComponent } from './quick-filters.component';
import { StatusChipComponent } from './status-chip.component';

type OrdersVariables = ShopOrdersQueryVariables & {
  options: { filter: OrderFilterParameter; sort: OrderSortParameter };
};
type OrdersDocument = TypedDocumentNode<
  { orders: { items: ShopOrderFragment[]; totalItems: number } },
  OrdersVariables
>;

/** Fields that have a column or a filter of their own here. */
const SHOWN_OTHERWISE = ['workflowStatus', 'storeUrl', 'expectedDeliveryDate'];

/** What was ordered: status, store, payment chosen, amount still due; by queue, by status, by store. */
@Component({
  selector: 'shop-order-list',
  imports: [SharedModule, RouterLink, QuickFiltersComponent, StatusChipComponent],
  templateUrl: './order-list.component.html',
  styleUrl: './order-list.component.css',
  changeDetection: ChangeDetectionStrategy.OnPush,
})
export class ShopOrderListComponent extends TypedBaseListComponent<OrdersDocument, 'orders'> implements OnInit {
  private readonly changes = inject(ChangeDetectorRef);
  private readonly statuses = inject(OrderStatusesService);
  protected readonly OrderType = OrderType;
  override dataTableListId = 'order-list';
  protected readonly customFields: CustomFieldConfig[] = this.getCustomFieldConfig('Order').filter(
    ({ name }) => !SHOWN_OTHERWISE.includes(name),
  );
  private readonly statusOptions: { value: string; label: string }[] = [];
  private readonly storeOptions: { value: string; label: string }[] = [];
  protected readonly filters = orderFilters(
    this.createFilterCollection(),
    this.statusOptions,
    this.storeOptions,
    this.customFields,
  ).connectToRoute(this.route);
  protected readonly sorts = this.createSortCollection()
    .defaultSort('orderPlacedAt', 'DESC')
    .addSort({ name: 'id' })
    .addSort({ name: 'createdAt' })
    .addSort({ name: 'updatedAt' })
    .addSort({ name: 'orderPlacedAt' })
    .addSort({ name: 'customerLastName' })
    .addSort({ name: 'workflowStatus' })
    .addSort({ name: 'storeUrl' })
    .addSort({ name: 'expectedDeliveryDate' })
    .addSort({ name: 'totalWithTax' })
    .addCustomFieldSorts(this.customFields)
    .connectToRoute(this.route);
  protected readonly searchControl = this.searchTermControl as FormControl<string>;
  private readonly queue$ = this.route.queryParamMap.pipe(
    map(parameters => quickFilter(parameters.get('queue'))),
    distinctUntilChanged(),
  );
  protected readonly queue = toSignal(this.queue$, { requireSync: true });
  protected readonly counts = toSignal(
    merge(this.refresh$, this.queue$).pipe(
      switchMap(
        () => this.dataService.query(ShopOrderQueuesDocument, {}, 'network-only').refetchOnChannelChange().stream$,
      ),
      map(({ orderQueues }) => new Map(orderQueues.map(({ queue, count }) => [queue, count]))),
      startWith(new Map<OrderQueueCode, number>()),
    ),
    { requireSync: true },
  );
  protected readonly canCreateDraft = !!this.serverConfigService
    .getOrderProcessStates()
    .find(state => state.name === 'Created')
    ?.to.includes('Draft');

  constructor() {
    super();
    this.openFilters();
    this.configure({
      // Vendure's lists ask for an array that they might change, and change none.
      document: ShopOrdersDocument as unknown as OrdersDocument,
      getItems: ({ orders }) => orders,
      setVariables: (skipped, take) => this.variables(skipped, take),
      refreshListOnChanges: [this.filters.valueChanges, this.sorts.valueChanges, this.queue$.pipe(skip(1))],
    });
  }

  override ngOnInit(): void {
    super.ngOnInit();
    this.offerStatuses();
    this.offerStores();
  }

  protected paymentMethods({ listing }: ShopOrderFragment): string {
    return listing.paymentMethods.join(', ');
  }

  private variables(skipped: number, take: number): OrdersVariables {
    const term = this.searchTermControl.value?.trim();
    const chosen = this.filters.createFilterInput();
    // Whoever asks for a status means that status, carts among them.
    const queue = this.queue().id === '' && chosen.workflowStatus ? {} : this.queue().filter;
    const search: OrderFilterParameter = term
      ? {
          _or: [
            { code: { contains: term } },
            { customerLastName: { contains: term } },
            { transactionId: { contains: term } },
          ],
        }
      : {};
    const parts = [chosen, queue, search].filter(part => Object.keys(part).length > 0);
    return {
      options: {
        skip: skipped,
        take,
        filter: parts.length ? { _and: parts } : {},
        filterOperator: LogicalOperator.AND,
        sort: this.sorts.createSortInput(),
      },
    };
  }

  /** Status and store are what this list is filtered by: the row is open until somebody closes it. */
  private openFilters(): void {
    const known = this.dataTableConfigService.getConfig() as Record<string, unknown>;
    if (known[this.dataTableListId]) return;
    const { visibility, order, filterPresets } = this.dataTableConfigService.getConfig(this.dataTableListId);
    this.dataTableConfigService.setConfig(this.dataTableListId, {
      visibility,
      order,
      filterPresets,
      showSearchFilterRow: true,
    });
  }

  private offerStatuses(): void {
    const language$ = this.dataService.client.uiState().mapStream(({ uiState }) => uiState.language);
    language$
      .pipe(
        switchMap(language => this.statuses.statuses$.pipe(map(statuses => ({ statuses, language })))),
        takeUntil(this.destroy$),
      )
      .subscribe(({ statuses, language }) => {
        const options = statuses.map(status => ({ value: status.code, label: statusLabel(status, language) }));
        this.statusOptions.splice(0, this.statusOptions.length, ...options);
        this.changes.markForCheck();
      });
  }

  private offerStores(): void {
    this.dataService
      .query(ShopOrderStoresDocument)
      .refetchOnChannelChange()
      .mapStream(({ orderStores }) => orderStores)
      .pipe(takeUntil(this.destroy$))
      .subscribe(stores => {
        const options = stores.map(({ name, url }) => ({ value: encodeURIComponent(url), label: `${name} – ${url}` }));
        this.storeOptions.splice(0, this.storeOptions.length, ...options);
        this.changes.markForCheck();
      });
  }
}
