import { describe, expect, it } from 'vitest';
import { accountSubject, orderSubject } from './subjects';

describe('subjects', () => {
  it.each([
    ['ORDER_CONFIRMATION', 'fr', 'X - Confirmation de commande ORD-00012'],
    ['LOYALTY_POINTS', 'fr', 'X - Vos points de fidélité (commande ORD-00012)'],
    ['LOYALTY_POINTS', 'en', 'X - Your loyalty points (order ORD-00012)'],
    ['ORDER_VALIDATION', 'fr', 'X - Validation de commande ORD-00012'],
    ['ORDER_SHIPPED', 'fr', 'X - Commande envoyée (Numéro de commande ORD-00012)'],
    ['ORDER_CONFIRMATION', 'en', 'X - Order confirmation ORD-00012'],
    ['ORDER_VALIDATION', 'en', 'X - Order validated ORD-00012'],
    ['DECORATION_CHANGED', 'fr', 'X - Marquage modifié par le client (commande ORD-00012)'],
    ['ORDER_CANCELLED', 'fr', 'X - Commande ORD-00012 annulée'],
    ['ORDER_CANCELLED', 'en', 'X - Order ORD-00012 cancelled'],
    ['ORDER_REFUNDED', 'fr', 'X - Remboursement de la commande ORD-00012'],
    ['ORDER_REFUNDED', 'en', 'X - Refund of order ORD-00012'],
    ['ORDER_SHIPPED', 'en', 'X - Order shipped (Order number ORD-00012)'],
  ] as const)('%s in %s', (type, language, subject) => {
    expect(orderSubject(type, 'X', 'ORD-00012', language)).toBe(subject);
  });

  it('cannot be made to carry a header', () => {
    const subject = orderSubject('ORDER_CONFIRMATION', 'X\r\nBcc: all@example.com', 'ORD-1', 'fr');
    expect(subject).toBe('X Bcc: all@example.com - Confirmation de commande ORD-1');
  });

  it('names the store in the account mails too', () => {
    expect(accountSubject('password-reset', 'L’Atelier', 'fr')).toBe(
      'L’Atelier - Réinitialisation de votre mot de passe',
    );
  });
});
