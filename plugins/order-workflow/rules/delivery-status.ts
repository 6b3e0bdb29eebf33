export const DELIVERY_STATUSES = ['PREPARING', 'SHIPPED', 'DELIVERED', 'CANCELLED'] as const;

export type DeliveryStatus = (typeof DELIVERY_STATUSES)[number];
