import { BetterSqlite3Driver } from 'typeorm/driver/better-sqlite3/BetterSqlite3Driver';

type Escape = BetterSqlite3Driver['escapeQueryWithParameters'];
type Parameters = globalThis.Parameters<Escape>[1];

/** A text with more values is hardly asked twice, and SQLite takes only so many: 50000 as better-sqlite3 builds it. */
const MOST = 1000;
const installed = Symbol.for('bind-integers');

/**
 * TypeORM writes numbers into the texts of queries to SQLite, so that `"order"."id" = 31` is another text for each order, and
 * SQLite has to prepare it anew. This hands integers over as parameters. Call it before bootstrap; calling it again changes
 * nothing.
 */
export function bindIntegers(): void {
  const prototype = BetterSqlite3Driver.prototype as { escapeQueryWithParameters: Escape; [installed]?: true };
  if (typeof prototype.escapeQueryWithParameters !== 'function') {
    throw new Error('BetterSqlite3Driver.escapeQueryWithParameters has moved: see plugins/prepared-statements');
  }
  if (prototype[installed]) return;
  prototype[installed] = true;
  const original = prototype.escapeQueryWithParameters;
  prototype.escapeQueryWithParameters = function (this: BetterSqlite3Driver, sql, parameters, nativeParameters) {
    return original.call(this, sql, integersBound(parameters), nativeParameters);
  };
}

/** better-sqlite3 binds a number as a real and a bigint as an integer: only the latter is compared as the literal was. */
function integersBound(parameters: Parameters): Parameters {
  const names = Object.keys(parameters);
  if (names.length > MOST) return parameters;
  const bound: Parameters = {};
  for (const name of names) {
    const value: unknown = parameters[name];
    bound[name] = Number.isSafeInteger(value) ? BigInt(value as number) : value;
  }
  return bound;
}
