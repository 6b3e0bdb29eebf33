import { describe, expect, it } from 'vitest';
import { type AwaitedMoney, followUp, type FollowUpSettings } from './follow-up';

const money: AwaitedMoney = { askedOn: '2026-11-28', reminders: [], untouched: true, paused: false };
const both: FollowUpSettings = { reminderDays: 7, reminderLimit: 2, cancellationDays: 21 };
const reminded = (...days: string[]) => days.map(on => ({ on, automatic: true }));

describe('what becomes of an order that waits for money', () => {
  it('is a reminder after as many days, then another, and the end', () => {
    expect(followUp(money, both)).toEqual({ remindOn: '2026-12-05', payBy: '2026-12-19' });
    const once = { ...money, reminders: reminded('2026-12-05') };
    expect(followUp(once, both)).toEqual({ remindOn: '2026-12-12', payBy: '2026-12-19' });
    const twice = { ...money, reminders: reminded('2026-12-05', '2026-12-12') };
    expect(followUp(twice, both)).toEqual({ remindOn: null, payBy: '2026-12-19' });
  });

  it('a reminder that was late puts off the next, so that two never come at once', () => {
    const late = { ...money, reminders: reminded('2026-12-10') };
    expect(followUp(late, both).remindOn).toBe('2026-12-17');
  });

  it('one that the merchant sent puts off the next too, and is none of the store’s number', () => {
    const byHand = { ...money, reminders: [{ on: '2026-12-01', automatic: false }] };
    expect(followUp(byHand, { ...both, reminderLimit: 1 })).toEqual({ remindOn: '2026-12-08', payBy: '2026-12-19' });
  });

  it('is no reminder after the last day', () => {
    expect(followUp(money, { ...both, reminderDays: 21 }).remindOn).toBe('2026-12-19');
    expect(followUp(money, { ...both, reminderDays: 22 }).remindOn).toBeNull();
  });

  it('is no end where something has come already, or the store wants none', () => {
    expect(followUp({ ...money, untouched: false }, both)).toEqual({ remindOn: '2026-12-05', payBy: null });
    expect(followUp(money, { ...both, cancellationDays: null })).toEqual({ remindOn: '2026-12-05', payBy: null });
  });

  it('is nothing where the store wants nothing, or this order left alone', () => {
    const nothing = { remindOn: null, payBy: null };
    expect(followUp(money, { reminderDays: null, reminderLimit: 1, cancellationDays: null })).toEqual(nothing);
    expect(followUp({ ...money, paused: true }, both)).toEqual(nothing);
  });
});
