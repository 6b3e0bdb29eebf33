import type { InjectableStrategy } from '@vendure/core';

/** Where documents are kept for the ten years of art. L123-22 C. com. There is no way to change or delete one. */
export interface InvoiceStorageStrategy extends InjectableStrategy {
  /** Stores the document unless there already is one under that key, which then stays. */
  putIfAbsent(key: string, content: Buffer): Promise<void>;
  /** Rejects when there is none. */
  get(key: string): Promise<Buffer>;
  exists(key: string): Promise<boolean>;
}
