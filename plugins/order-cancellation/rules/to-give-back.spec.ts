import { expect, it } from 'vitest';
import { toGiveBack } from './to-give-back';

const settled = { amount: 1000, state: 'Settled', metadata: {}, refunds: [] } as const;

it('gives back what was received and is not on its way back already', () => {
  const refunds = [
    { state: 'Settled', total: 100 },
    { state: 'Pending', total: 200 },
    { state: 'Failed', total: 400 },
  ];
  expect(toGiveBack({ ...settled, refunds })).toBe(700);
  expect(toGiveBack({ ...settled, refunds: [{ state: 'Pending', total: 1000 }] })).toBe(0);
});

it('gives back no money that never came, and no points', () => {
  expect(toGiveBack({ ...settled, state: 'Authorized', refunds: [] })).toBe(0);
  expect(toGiveBack({ ...settled, state: 'Cancelled', refunds: [] })).toBe(0);
  expect(toGiveBack({ ...settled, metadata: { kind: 'points' }, refunds: [] })).toBe(0);
});
