import { Injectable } from '@nestjs/common';
import { ConfigService, type EntityIdStrategy, type ID } from '@vendure/core';

const LARGEST_INTEGER = 2_147_483_647;

/** The form of this database's keys: what has another is nobody's, and PostgreSQL would fail on it. */
@Injectable()
export class EntityIds {
  constructor(private config: ConfigService) {}

  couldBe(id: ID): boolean {
    const strategy = this.config.entityOptions.entityIdStrategy as EntityIdStrategy<'increment' | 'uuid'> | undefined;
    const text = String(id);
    return strategy?.primaryKeyType === 'uuid'
      ? /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)
      : /^\d{1,10}$/.test(text) && Number(text) <= LARGEST_INTEGER;
  }
}
