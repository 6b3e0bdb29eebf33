import { describe, expect, it } from 'vitest';
import { creditorReference, isCreditorReference } from './creditor-reference';

describe('creditor reference (ISO 11649)', () => {
  it('carries the check digits of the standard', () => {
    expect(creditorReference('FA2026000123')).toBe('RF31FA2026000123');
    expect(isCreditorReference('RF18539007547034')).toBe(true);
    expect(isCreditorReference('RF19539007547034')).toBe(false);
  });

  it('is made of the order code without its hyphen, and checks', () => {
    const reference = creditorReference('ORD-00012');
    expect(reference).toMatch(/^RF\d\dORD00012$/);
    expect(isCreditorReference(reference ?? '')).toBe(true);
  });

  it('is refused where the standard has no room', () => {
    expect(creditorReference('A'.repeat(22))).toBeNull();
    expect(creditorReference('---')).toBeNull();
  });
});
