import { Signal, signal } from '@angular/core';

/** What an operation of the API answers where it refuses. */
export interface Refusal {
  __typename: string;
  message?: string;
  /** Of a payment that its handler refused: the reason itself. */
  paymentErrorMessage?: string;
  /** Of the input, where the message is about one of its fields. */
  field?: string;
}

/** One thing that a person can do: once at a time, and with a sentence where it did not work. */
export class Action {
  private readonly running = signal(false);
  private readonly problem = signal<string | null>(null);
  private readonly problemAt = signal<string | null>(null);
  readonly busy: Signal<boolean> = this.running.asReadonly();
  readonly error: Signal<string | null> = this.problem.asReadonly();
  /** The field of the input that the sentence is about, where the API says so. */
  readonly errorField: Signal<string | null> = this.problemAt.asReadonly();

  /**
   * Does the work, unless it is being done already: a second click before the screen has changed does nothing.
   * @param work answers what the server answered, or null where it cannot refuse but by an error
   * @returns whether it was done
   */
  async run(work: () => Promise<Refusal | null>): Promise<boolean> {
    if (this.running()) return false;
    this.running.set(true);
    this.problem.set(null);
    this.problemAt.set(null);
    try {
      const answer = await work();
      this.problem.set(sentenceOf(answer));
      this.problemAt.set(answer?.field ?? null);
    } catch (reason) {
      // Errors of the API carry a sentence in the reader's language; anything else is the connection.
      this.problem.set(messageOf(reason));
      this.problemAt.set(fieldOf(reason));
    } finally {
      this.running.set(false);
    }
    return this.problem() === null;
  }
}

function sentenceOf(answer: Refusal | null): string | null {
  if (!answer || answer.__typename === 'Order') return null;
  return answer.paymentErrorMessage || answer.message || 'shop.shared.failed';
}

interface ApiError {
  message?: string;
  extensions?: { field?: string };
}

function firstError(reason: unknown): ApiError | undefined {
  return (reason as { graphQLErrors?: ApiError[] }).graphQLErrors?.[0];
}

const messageOf = (reason: unknown): string => firstError(reason)?.message ?? 'shop.shared.failed';

const fieldOf = (reason: unknown): string | null => firstError(reason)?.extensions?.field ?? null;
