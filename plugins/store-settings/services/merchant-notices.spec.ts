import { Channel, type CustomChannelFields } from '@vendure/core';
import { describe, expect, it } from 'vitest';
import { noticeAddresses } from './merchant-notices';

const store = (customFields: Partial<CustomChannelFields>) => new Channel({ customFields });

describe('B16 who in a store is told', () => {
  const settings = {
    merchantEmail: 'marchand@example.com',
    merchantCopyEmails: ['atelier@example.com', 'marchand@example.com'],
    accountsEmail: 'compta@example.com',
    accountsCopyEmails: null,
    mutedNotices: ['ORDER_SHIPPED'],
  };

  it('tells the merchant and who else is named, each once', () => {
    expect(noticeAddresses(store(settings), 'ORDER_CONFIRMATION')).toEqual({
      recipient: 'marchand@example.com',
      cc: ['atelier@example.com'],
    });
  });

  it('tells the accounts department of new accounts', () => {
    expect(noticeAddresses(store(settings), 'ACCOUNT_OPENED')).toEqual({ recipient: 'compta@example.com', cc: [] });
  });

  it('keeps quiet of what the store does not want, and where it has no address', () => {
    expect(noticeAddresses(store(settings), 'ORDER_SHIPPED')).toBeNull();
    expect(noticeAddresses(store({ merchantEmail: '' }), 'ORDER_CONFIRMATION')).toBeNull();
  });

  it('takes the first of the further addresses where there is no other', () => {
    expect(noticeAddresses(store({ merchantCopyEmails: ['atelier@example.com'] }), 'ORDER_CONFIRMATION')).toEqual({
      recipient: 'atelier@example.com',
      cc: [],
    });
  });
});
