import { type DataSource, QueryBuilder } from 'typeorm';

/** As much of a query builder as decides which column a name stands for. */
interface Builder {
  connection: DataSource;
  expressionMap: {
    aliasNamePrefixingEnabled: boolean;
    aliases: { name: string; hasMetadata: boolean; metadata: { name: string; tablePath: string } }[];
  };
}

type Replace = (this: Builder, statement: string) => string;

/** A shop asks some hundreds of different questions. Beyond this, texts are forgotten and made anew. */
const MOST = 2000;
const installed = Symbol.for('query-texts');

/**
 * Before each query TypeORM lists all columns and relations of every table in it, custom fields included, and looks for their
 * names through the whole text. What comes out depends on the text, which holds no values, and on its tables: this keeps
 * it. Call it before bootstrap; calling it again changes nothing.
 */
export function rememberQueryTexts(): void {
  const prototype = QueryBuilder.prototype as unknown as {
    replacePropertyNamesForTheWholeQuery: Replace;
    [installed]?: true;
  };
  if (typeof prototype.replacePropertyNamesForTheWholeQuery !== 'function') {
    throw new Error('QueryBuilder.replacePropertyNamesForTheWholeQuery has moved: see plugins/query-texts');
  }
  if (prototype[installed]) return;
  prototype[installed] = true;
  const original = prototype.replacePropertyNamesForTheWholeQuery;
  const known = new WeakMap<DataSource, Map<string, string>>();
  prototype.replacePropertyNamesForTheWholeQuery = function (statement) {
    const texts = known.get(this.connection) ?? new Map<string, string>();
    known.set(this.connection, texts);
    const key = keyOf(this, statement);
    const kept = texts.get(key);
    if (kept !== undefined) return kept;
    const text = original.call(this, statement);
    if (texts.size >= MOST) texts.clear();
    texts.set(key, text);
    return text;
  };
}

/** The text and which tables its aliases stand for. */
function keyOf({ expressionMap: { aliasNamePrefixingEnabled, aliases } }: Builder, statement: string): string {
  const tables = aliases
    .filter(alias => alias.hasMetadata)
    .map(({ name, metadata }) => `${name} ${metadata.tablePath} ${metadata.name}`);
  return [statement, aliasNamePrefixingEnabled ? 'prefixed' : '', ...tables].join('\n');
}
