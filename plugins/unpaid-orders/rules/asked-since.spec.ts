import { describe, expect, it } from 'vitest';
import { askedSince } from './asked-since';

const day = (text: string) => new Date(`2026-11-${text}T10:00:00Z`);
const payment = (on: string, kind?: string) => ({ createdAt: day(on), metadata: kind ? { kind } : {} });
const never = { balanceRequests: [], priceChanges: [], reminders: [] };

describe('when a customer was asked for money', () => {
  it('is when the newest payment began to be awaited', () => {
    expect(askedSince([payment('02')], never)).toEqual(day('02'));
    expect(askedSince([payment('02'), payment('20')], never)).toEqual(day('20'));
  });

  it('is when they were told of another total', () => {
    expect(askedSince([payment('02')], { ...never, priceChanges: [day('05'), day('09')] })).toEqual(day('09'));
  });

  it('of a balance is when it was asked for, or has bounced since', () => {
    expect(askedSince([payment('02', 'balance')], never)).toBeNull();
    const requested = { ...never, balanceRequests: [day('10'), day('12')] };
    expect(askedSince([payment('02', 'balance')], requested)).toEqual(day('12'));
    expect(askedSince([payment('25', 'balance')], requested)).toEqual(day('25'));
  });
});
