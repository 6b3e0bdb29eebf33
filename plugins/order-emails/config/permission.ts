import { PermissionDefinition } from '@vendure/core';

/** Sending messages about an order by hand. */
export const sendOrderEmail = new PermissionDefinition({
  name: 'SendOrderEmail',
  description: 'Send the e-mails of an order',
});
