import { Signal, signal } from '@angular/core';

/** What an operation of the API answers where it refuses. */
export interface Refusal {
  __typename: string;
  message?: string;
  /** Of a payment that its handler refused: the reason itself. */
  paymentErrorMessage?: string;
}

/** One thing that a person can do: once at a time, and with a sentence where it did not work. */
export class Action {
  private readonly running = signal(false);
  private readonly problem = signal<string | null>(null);
  readonly busy: Signal<boolean> = this.running.asReadonly();
  readonly error: Signal<string | null> = this.problem.asReadonly();

  /**
   * Does the work, unless it is being done already: a second click before the screen has changed does nothing.
   * @param work answers what the server answered
   * @returns whether it was done
   */
  async run(work: () => Promise<Refusal>): Promise<boolean> {
    if (this.running()) return false;
    this.running.set(true);
    this.problem.set(null);
    try {
      this.problem.set(sentenceOf(await work()));
    } catch (reason) {
      // Errors of the API carry a sentence in the reader's language; anything else is the connection.
      this.problem.set(messageOf(reason));
    } finally {
      this.running.set(false);
    }
    return this.problem() === null;
  }
}

function sentenceOf({ __typename, message, paymentErrorMessage }: Refusal): string | null {
  if (__typename === 'Order') return null;
  return paymentErrorMessage || message || 'shop.shared.failed';
}

function messageOf(reason: unknown): string {
  const { graphQLErrors } = reason as { graphQLErrors?: { message?: string }[] };
  return graphQLErrors?.[0]?.message ?? 'shop.shared.failed';
}
