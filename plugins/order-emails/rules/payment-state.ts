/** Whether the money that has been received covers the order. */
export function isFullyPaid(totalWithTax: number, payments: { state: string; amount: number }[]): boolean {
  const received = payments.filter(payment => payment.state === 'Settled').map(payment => payment.amount);
  return received.reduce((sum, amount) => sum + amount, 0) >= totalWithTax;
}
