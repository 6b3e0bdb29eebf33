/** Why there is no invoice to print. */
export type NoInvoiceReason = 'notPlaced' | 'notDue' | 'cancelled';

interface Messages {
  noInvoice: Record<NoInvoiceReason, string>;
}

const fr: Messages = {
  noInvoice: {
    notPlaced: 'Cette commande n’est pas encore validée : elle n’a pas de facture.',
    notDue: 'La facture sera émise dès que la commande sera entièrement payée, ou à sa première expédition.',
    cancelled: 'Cette commande a été annulée avant qu’une facture soit émise.',
  },
};

const en: Messages = {
  noInvoice: {
    notPlaced: 'This order has not been placed yet: it has no invoice.',
    notDue: 'The invoice will be issued once the order is fully paid, or when it is first shipped.',
    cancelled: 'This order was cancelled before an invoice was issued.',
  },
};

export const messages = { fr: { invoicing: fr }, en: { invoicing: en } };
