import { describe, expect, it } from 'vitest';
import { attemptCounters } from './attempt-keys';

const limits = { perAccountAndAddress: 10, perAccount: 20, perAddress: 100, windowMinutes: 15 };
const keys = (identifier: string, address: string) =>
  attemptCounters({ identifier, address }, limits).map(({ key }) => key);

describe('what an attempt counts for', () => {
  it('is the same account however it is typed', () => {
    expect(keys(' Ana@Example.com ', '::1')).toEqual(keys('ana@example.com', '::1'));
  });

  it('is one counter for the pair, one for the account and one for the address', () => {
    const [pair, account, address] = keys('ana', '1.1.1.1');
    expect(keys('ana', '2.2.2.2').map((key, index) => key === [pair, account, address][index])).toEqual([
      false,
      true,
      false,
    ]);
    expect(keys('bo', '1.1.1.1').map((key, index) => key === [pair, account, address][index])).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('says nothing of whom it is about', () => {
    expect(keys('ana', '1.1.1.1').join()).not.toMatch(/ana|1\.1\.1/);
  });
});
