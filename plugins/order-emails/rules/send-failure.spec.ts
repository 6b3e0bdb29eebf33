import { describe, expect, it } from 'vitest';
import { sendFailure } from './send-failure';

describe('why an e-mail failed', () => {
  it.each([
    ['connect ECONNREFUSED 127.0.0.1:25', 'unreachable'],
    ['getaddrinfo ENOTFOUND smtp.example.com', 'unreachable'],
    ['Connection timeout', 'unreachable'],
    ['Invalid login: 535 5.7.8 Authentication failed', 'login'],
    ["Can't send mail - all recipients were rejected: 550 5.1.1 No such user", 'recipient'],
    ['Not an e-mail address: nobody', 'address'],
    ['Message failed: 554 5.7.1 Spam', 'refused'],
    ['Mail command failed: 451 Try again later', 'refused'],
    ['Order ORD-00012 has no invoice yet', 'other'],
  ])('%s: %s', (error, failure) => {
    expect(sendFailure(error)).toBe(failure);
  });
});
