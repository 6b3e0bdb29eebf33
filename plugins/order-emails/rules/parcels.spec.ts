import { describe, expect, it } from 'vitest';
import { parcelsView } from './parcels';

const line = (quantity: number) => ({ name: 'Mug', quantity, unitPrice: '1 €', price: '1 €' });
const parcel = (state: string, quantity: number) => ({
  state,
  stateLabel: state,
  carrier: null,
  trackingCode: null,
  trackingUrl: null,
  lines: [{ name: 'Mug', quantity }],
});

describe('the parcels of an order', () => {
  it('are those that have left', () => {
    const deliveries = [parcel('Pending', 1), parcel('Shipped', 1), parcel('Cancelled', 1)];
    expect(parcelsView([line(2)], deliveries)).toEqual({ parcels: [deliveries[1]], arrived: false, partial: true });
  });

  it('have arrived once each of them is delivered', () => {
    const both = (state: string) => parcelsView([line(2)], [parcel('Delivered', 1), parcel(state, 1)]);
    expect(both('Shipped')).toMatchObject({ arrived: false, partial: false });
    expect(both('Delivered')).toMatchObject({ arrived: true, partial: false });
    expect(parcelsView([line(2)], [parcel('Delivered', 1)])).toMatchObject({ arrived: true, partial: true });
    expect(parcelsView([line(2)], [])).toMatchObject({ arrived: false, partial: true });
  });
});
