import { CustomFieldConfig, DataTableFilterCollection, OrderType } from '@vendure/admin-ui/core';

interface Option {
  value: string;
  label: string;
}

/**
 * The list's filters. The options of statuses and stores are filled in as the server answers. A store is chosen by its
 * address, which is encoded, since a colon would part it where the filters stand in the page's address.
 */
export function orderFilters<T extends DataTableFilterCollection>(
  filters: T,
  statuses: Option[],
  stores: Option[],
  customFields: CustomFieldConfig[],
): T {
  filters
    .addFilter({
      name: 'workflowStatus',
      type: { kind: 'select', options: statuses },
      label: 'shop.order-list.status',
      filterField: 'workflowStatus',
    })
    .addFilter({
      name: 'storeUrl',
      type: { kind: 'select', options: stores },
      label: 'shop.order-list.store',
      toFilterInput: (urls: string[]) => ({ storeUrl: { in: urls.map(decodeURIComponent) } }),
    })
    .addFilter({
      name: 'orderPlacedAt',
      type: { kind: 'dateRange' },
      label: 'order.placed-at',
      filterField: 'orderPlacedAt',
    })
    .addFilter({
      name: 'expectedDeliveryDate',
      type: { kind: 'dateRange' },
      label: 'shop.order-list.expected',
      filterField: 'expectedDeliveryDate',
    })
    .addFilter({
      name: 'customerLastName',
      type: { kind: 'text' },
      label: 'customer.last-name',
      filterField: 'customerLastName',
    })
    .addFilter({
      name: 'totalWithTax',
      type: { kind: 'number', inputType: 'currency' },
      label: 'order.total',
      filterField: 'totalWithTax',
    })
    .addFilter({
      name: 'transactionId',
      type: { kind: 'text' },
      label: 'order.transaction-id',
      filterField: 'transactionId',
    })
    .addFilter({
      name: 'type',
      type: { kind: 'select', options: TYPES },
      label: 'order.order-type',
      filterField: 'type',
    })
    .addCustomFieldFilters(customFields);
  return filters;
}

const TYPES: Option[] = [
  { value: OrderType.Regular, label: 'order.order-type-regular' },
  { value: OrderType.Aggregate, label: 'order.order-type-aggregate' },
  { value: OrderType.Seller, label: 'order.order-type-seller' },
];
