import type { OrderQueueCode } from '../schema.generated';

/** A quick filter: what it is called, in the address and on the screen, and what the server is asked for. */
export interface QuickFilter {
  /** In the address: `/orders?queue=to-collect`. The empty one is all that was ordered. */
  readonly id: string;
  /** Key of its name. */
  readonly label: string;
  /** Whose number stands beside it. */
  readonly queue?: OrderQueueCode;
  readonly filter: QueueFilter;
}

export interface QueueFilter {
  toCollect?: { eq: boolean };
  toDeliver?: { eq: boolean };
  late?: { eq: boolean };
  delivered?: { eq: boolean };
  workflowStatus?: { eq: string } | { notEq: string };
}

export const QUICK_FILTERS: readonly QuickFilter[] = [
  { id: '', label: 'shop.order-list.all', filter: { workflowStatus: { notEq: 'CART' } } },
  {
    id: 'to-collect',
    label: 'shop.order-list.to-collect',
    queue: 'TO_COLLECT',
    filter: { toCollect: { eq: true } },
  },
  {
    id: 'to-deliver',
    label: 'shop.order-list.to-deliver',
    queue: 'TO_DELIVER',
    filter: { toDeliver: { eq: true } },
  },
  { id: 'late', label: 'shop.order-list.late', queue: 'LATE', filter: { late: { eq: true } } },
  { id: 'delivered', label: 'shop.order-list.delivered', queue: 'DELIVERED', filter: { delivered: { eq: true } } },
  { id: 'carts', label: 'shop.order-list.carts', filter: { workflowStatus: { eq: 'CART' } } },
];

export const quickFilter = (id: string | null): QuickFilter =>
  QUICK_FILTERS.find(candidate => candidate.id === (id ?? '')) ?? QUICK_FILTERS[0];
