import { Injectable } from '@nestjs/common';
import { Channel, type ID, idsAreEqual, type RequestContext, TransactionalConnection } from '@vendure/core';
import { siteAddress, storeName } from '../../store-settings';

/** By what a store's orders are told from another's: the prefix of their numbers, and the address they are found by. */
export interface StoreMarks {
  orderCodePrefix?: string | null;
  siteUrl?: string | null;
}

/** A mark that another store has: which one, the message about it, and its variables. */
export interface TakenMark {
  field: keyof StoreMarks;
  message: string;
  value: string;
  store: string;
}

const MESSAGES = { orderCodePrefix: 'storeSetup.prefixTaken', siteUrl: 'storeSetup.urlTaken' } as const;

/** Numbers are counted by prefix, and orders found by address: two stores never have one of them in common. */
@Injectable()
export class StoreMarksService {
  constructor(private connection: TransactionalConnection) {}

  /** @param own the store whose marks they are, if it is there already */
  async taken(ctx: RequestContext, marks: StoreMarks, own?: ID): Promise<TakenMark | null> {
    const fields = (Object.keys(MESSAGES) as (keyof StoreMarks)[]).filter(field => marks[field]);
    if (fields.length === 0) return null;
    const channels = await this.connection.getRepository(ctx, Channel).find({ loadEagerRelations: false });
    const others = channels.filter(({ id }) => own === undefined || !idsAreEqual(id, own));
    for (const field of fields) {
      const value = marks[field]!;
      const other = others.find(({ customFields }) => plain(field, customFields[field]) === plain(field, value));
      if (other) return { field, message: MESSAGES[field], value, store: storeName(other) };
    }
    return null;
  }
}

/** One address, however it is spelt. */
const plain = (field: keyof StoreMarks, mark: string | null) =>
  mark && field === 'siteUrl' ? siteAddress(mark) : mark;
