import { expect, it } from 'vitest';
import { moneyBackRows } from './money-back';

const payments = [
  {
    method: 'cheque',
    metadata: {},
    refunds: [
      { id: 1, total: 1250, state: 'Pending' },
      { id: 2, total: 300, state: 'Failed' },
    ],
  },
  { method: 'company-points', metadata: { kind: 'points' }, refunds: [{ id: 3, total: 2300, state: 'Settled' }] },
];

it('tells what went back and what is on its way, by the method it goes', () => {
  expect(moneyBackRows(payments, 'EUR', 'fr')).toEqual([
    { label: 'Chèque', amount: '12,50\u00a0€', made: false },
    { label: 'Points rendus', amount: '23,00\u00a0€', made: true },
  ]);
  expect(moneyBackRows(payments, 'EUR', 'en', ({ id }) => id === 3)).toEqual([
    { label: 'Points given back', amount: '€23.00', made: true },
  ]);
});
