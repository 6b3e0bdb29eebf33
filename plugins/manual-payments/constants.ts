import { PermissionDefinition } from '@vendure/core';

export const MANUAL_PAYMENTS_OPTIONS = Symbol('MANUAL_PAYMENTS_OPTIONS');

export const markPaymentReceivedPermission = new PermissionDefinition({
  name: 'MarkPaymentReceived',
  description: 'Record that a cheque, cash or a transfer has been received (Paiement reçu)',
});

export const revertPaymentReceivedPermission = new PermissionDefinition({
  name: 'RevertPaymentReceived',
  description: 'Undo that a cheque, cash or a transfer has been received (Annuler le paiement reçu)',
});
