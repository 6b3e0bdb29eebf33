import { describe, expect, it } from 'vitest';
import { quantityOf, shortfalls } from './minimum';

const line = (productId: string, designKey: string | null, quantity: number) => ({ productId, designKey, quantity });
const minimumOf = (productId: string) => (productId === 'usb' ? 50 : 1);

describe('B2 the minimum counts all cells of one product and one decoration together', () => {
  it('is met by many small cells', () => {
    const cells = Array.from({ length: 50 }, () => line('usb', 'red', 1));
    expect(shortfalls(cells, minimumOf)).toEqual([]);
    expect(quantityOf(cells, 'usb', 'red')).toBe(50);
  });

  it('is not met by two decorations together', () => {
    const lines = [line('usb', 'red', 30), line('usb', null, 30), line('pen', null, 1)];
    expect(shortfalls(lines, minimumOf)).toEqual([
      { productId: 'usb', minimum: 50, quantity: 30 },
      { productId: 'usb', minimum: 50, quantity: 30 },
    ]);
    expect(quantityOf(lines, 'usb', 'red')).toBe(30);
  });

  it('does not mind what is not there', () => {
    expect(shortfalls([line('usb', null, 0)], minimumOf)).toEqual([]);
  });
});
