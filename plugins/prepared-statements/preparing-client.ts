import { Client, type ClientConfig } from 'pg';
import { StatementNames } from './statement-names';

/** A checkout asks some two hundred different ones. */
const MOST_STATEMENTS = 1000;

/**
 * A PostgreSQL connection on which a text with parameters is parsed and planned once and has a name from then on
 * (https://node-postgres.com/features/queries#prepared-statements). For the pool of TypeORM:
 * `dbConnectionOptions: { type: 'postgres', extra: { Client: PreparingClient }, … }`. Queries, answers and errors are as
 * without it.
 */
export class PreparingClient extends Client {
  constructor(config?: string | ClientConfig) {
    super(config);
    this.query = prepared(this.query.bind<Client['query']>(this), new StatementNames(MOST_STATEMENTS));
  }
}

/** Texts without values are left as they are: `BEGIN` and its like have no plan, and some hold several commands. */
function prepared(query: Client['query'], names: StatementNames): Client['query'] {
  const ask = query as (...args: unknown[]) => unknown;
  return ((text: unknown, values: unknown, callback: unknown) => {
    const name = typeof text === 'string' && Array.isArray(values) && values.length > 0 ? names.of(text) : undefined;
    return name === undefined ? ask(text, values, callback) : ask({ name, text, values }, callback);
  }) as Client['query'];
}
