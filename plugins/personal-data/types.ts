import type { Customer, ID, RequestContext } from '@vendure/core';

/** Whose data, and how much of it whoever asks may see. */
export interface PersonalDataSubject {
  /** With the user; loaded within the transaction of what is asked for. */
  customer: Customer;
  /** The stores whose data are asked for: null for all of them, which is what the person in question gets. */
  storeIds: ID[] | null;
}

/** What one plugin knows about people. Register it with `PersonalDataSources.add`. */
export interface PersonalDataSource {
  /** Key of its part of the export, in lower camel case. */
  name: string;
  /** Values that JSON can write. */
  export(ctx: RequestContext, subject: PersonalDataSubject): Promise<unknown>;
  /**
   * Why the data cannot be erased yet, as sentences in the language of the request. Asked of all before anything is erased.
   */
  obstacles?(ctx: RequestContext, subject: PersonalDataSubject): Promise<string[]>;
  /** Erases what no law says must be kept, in the transaction of `ctx`. */
  erase?(ctx: RequestContext, subject: PersonalDataSubject): Promise<void>;
}

export interface PersonalDataExport {
  generatedAt: Date;
  data: Record<string, unknown>;
}
