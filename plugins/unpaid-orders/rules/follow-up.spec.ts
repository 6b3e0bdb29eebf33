import { describe, expect, it } from 'vitest';
import { type AwaitedMoney, followUp, type FollowUpSettings, namedDeadline, type Reminder } from './follow-up';

const TODAY = '2026-11-28';
const money: AwaitedMoney = {
  askedOn: TODAY,
  reminders: [],
  untouched: true,
  paused: false,
  toldPayBy: '2026-12-19',
};
const both: FollowUpSettings = {
  reminderDays: 7,
  reminderLimit: 2,
  cancellationDays: 21,
  noticeDays: 7,
  recordingDays: 3,
};
const END = { payBy: '2026-12-19', cancelOn: '2026-12-23' };
const NOTHING = { remindOn: null, payBy: null, cancelOn: null };
const reminded = (...days: string[]): Reminder[] => days.map(on => ({ on, automatic: true, failed: false }));

describe('what becomes of an order that waits for money', () => {
  it('is a reminder after as many days, then another, and the end', () => {
    expect(followUp(money, both, TODAY)).toEqual({ remindOn: '2026-12-05', ...END });
    const once = { ...money, reminders: reminded('2026-12-05') };
    expect(followUp(once, both, TODAY)).toEqual({ remindOn: '2026-12-12', ...END });
    const twice = { ...money, reminders: reminded('2026-12-05', '2026-12-12') };
    expect(followUp(twice, both, TODAY)).toEqual({ remindOn: null, ...END });
  });

  it('a reminder that was late puts off the next, so that two never come at once', () => {
    const late = { ...money, reminders: reminded('2026-12-10') };
    expect(followUp(late, both, TODAY).remindOn).toBe('2026-12-17');
  });

  it('one that the merchant sent, or that reached nobody, puts off the next too, and is none of the store’s number', () => {
    const [sent] = reminded('2026-12-01');
    for (const other of [
      { ...sent, automatic: false },
      { ...sent, failed: true },
    ]) {
      const once = { ...both, reminderLimit: 1 };
      expect(followUp({ ...money, reminders: [other] }, once, TODAY).remindOn).toBe('2026-12-08');
    }
  });

  it('is no reminder after the last day', () => {
    expect(followUp(money, { ...both, reminderDays: 21 }, TODAY).remindOn).toBe('2026-12-19');
    expect(followUp(money, { ...both, reminderDays: 22 }, TODAY).remindOn).toBeNull();
    expect(followUp(money, both, '2026-12-20').remindOn).toBeNull();
  });

  it('is no end where something has come already, or the store wants none', () => {
    const waiting = { remindOn: '2026-12-05', payBy: null, cancelOn: null };
    expect(followUp({ ...money, untouched: false }, both, TODAY)).toEqual(waiting);
    expect(followUp(money, { ...both, cancellationDays: null }, TODAY)).toEqual(waiting);
  });

  it('is nothing where the store wants nothing, or this order left alone', () => {
    const nothing = { ...both, reminderDays: null, cancellationDays: null };
    expect(followUp(money, nothing, TODAY)).toEqual(NOTHING);
    expect(followUp({ ...money, paused: true }, both, TODAY)).toEqual(NOTHING);
  });
});

describe('the last day', () => {
  const last = (change: Partial<AwaitedMoney>, settings: Partial<FollowUpSettings> = {}, today = TODAY) =>
    followUp({ ...money, ...change }, { ...both, ...settings }, today).payBy;

  it('that the customer was told is kept to, whatever the store sets afterwards', () => {
    expect(last({}, { cancellationDays: 5 })).toBe('2026-12-19');
    expect(last({}, { cancellationDays: 30 })).toBe('2026-12-28');
  });

  it('is later where the money is asked for anew', () => {
    expect(last({ askedOn: '2026-12-10' })).toBe('2026-12-31');
  });

  it('leaves whoever was never told a week, or the store’s own delay, from the day they are told', () => {
    const old = { askedOn: '2026-01-10', toldPayBy: null };
    const settings = { ...both, reminderDays: null };
    expect(followUp({ ...money, ...old }, settings, TODAY)).toEqual({
      remindOn: '2026-01-24',
      payBy: '2026-12-05',
      cancelOn: '2026-12-09',
    });
    expect(last(old, { cancellationDays: 3 })).toBe('2026-12-01');
    expect(last({ toldPayBy: null })).toBe('2026-12-19');
    const soon = { ...money, toldPayBy: null };
    expect(followUp(soon, settings, TODAY).remindOn).toBe('2026-12-12');
  });

  it('is told again after as long where nobody was reached', () => {
    const [failed] = reminded('2026-11-27');
    const old = { ...money, askedOn: '2026-01-10', toldPayBy: null, reminders: [{ ...failed, failed: true }] };
    expect(followUp(old, { ...both, reminderDays: null }, TODAY).remindOn).toBe('2026-12-04');
  });

  it('is never named when it has passed', () => {
    expect(namedDeadline('2026-12-19', both, '2026-12-19')).toBe('2026-12-19');
    expect(namedDeadline('2026-12-19', both, '2026-12-20')).toBe('2026-12-27');
  });
});
