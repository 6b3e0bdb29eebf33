import { type LineQuantity, mergedLines } from '../../consistency';

/** What core's `refundOrder` is asked for, its older ways included; amounts in minor units. */
interface RefundFigures {
  amount?: number | null;
  shipping?: number | null;
  adjustment?: number | null;
  lines?: LineQuantity[] | null;
}

/**
 * Why a refund cannot be asked for so, as a key of a message; null where it can. Core takes negative amounts, which come out
 * as money received.
 */
export function refundInputProblem({ amount, shipping, adjustment, lines }: RefundFigures): string | null {
  const quantities = lines?.map(({ quantity }) => quantity) ?? [];
  // An adjustment may take something off what is refunded of lines.
  const figures = [amount, shipping, ...(quantities.length ? quantities : [adjustment])];
  return figures.some(figure => (figure ?? 0) < 0) ? 'orderCancellation.negativeRefund' : null;
}

/** With what the schema lets be left out, and the database does not. */
export function completeRefund<T extends RefundFigures>(input: T): T & RefundFigures {
  const figures: RefundFigures = input;
  const [shipping, adjustment] = [figures.shipping ?? 0, figures.adjustment ?? 0];
  return { ...input, shipping, adjustment, lines: mergedLines(figures.lines ?? []) };
}
