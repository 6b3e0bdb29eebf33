import { describe, expect, it } from 'vitest';
import { Turnstile } from './turnstile';

describe('Turnstile', () => {
  it('lets two through at a time, in the order they came, failures included', async () => {
    const turnstile = new Turnstile(2);
    const order: number[] = [];
    let inside = 0;
    let most = 0;
    const visits = Array.from({ length: 9 }, (_, i) =>
      turnstile.pass(async () => {
        inside += 1;
        most = Math.max(most, inside);
        order.push(i);
        await new Promise(resolve => setImmediate(resolve));
        inside -= 1;
        if (i === 3) throw new Error('fell');
        return i;
      }),
    );
    const results = await Promise.allSettled(visits);
    expect(most).toBe(2);
    expect(order).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect(results.map(result => result.status === 'fulfilled')).toEqual(results.map((_, i) => i !== 3));
  });
});
