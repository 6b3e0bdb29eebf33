/** What the customer reads in the mail about the cancellation. */
export function cancellationReason(days: number, language: 'fr' | 'en'): string {
  if (language === 'fr') return `Paiement non reçu dans le délai de ${days} ${days > 1 ? 'jours' : 'jour'}`;
  return `No payment received within ${days} ${days > 1 ? 'days' : 'day'}`;
}
