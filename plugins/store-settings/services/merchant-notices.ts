import type { Channel } from '@vendure/core';
import { ACCOUNT_OPENED, type MerchantNotice } from '../validation';

/** To whom a message for the merchant goes: one address, and those who get it as well. */
export interface NoticeAddresses {
  recipient: string;
  cc: string[];
}

/**
 * Who in a store is told of something: its accounts department of new accounts, its merchant of everything else. Null
 * where the store has no address for it, or does not want that kind of message. Never another store's address.
 */
export function noticeAddresses({ customFields }: Channel, notice: MerchantNotice): NoticeAddresses | null {
  if (customFields.mutedNotices?.includes(notice)) return null;
  const [first, further] =
    notice === ACCOUNT_OPENED
      ? [customFields.accountsEmail, customFields.accountsCopyEmails]
      : [customFields.merchantEmail, customFields.merchantCopyEmails];
  const [recipient, ...cc] = [...new Set([first, ...(further ?? [])].filter(address => !!address))] as string[];
  return recipient ? { recipient, cc } : null;
}
