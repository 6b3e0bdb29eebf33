import { readdirSync, readFileSync } from 'fs';
import { buildClientSchema, getIntrospectionQuery, type IntrospectionQuery, Kind, parse } from 'graphql';
import path from 'path';
import type { GraphqlClient } from '../support/graphql-client';

const CORE = path.join(process.cwd(), 'node_modules/@vendure/core/dist/api/schema');

/** Added by Vendure's own search and admin plugins. */
const OF_VENDURES_PLUGINS =
  /^(Query\.(search|metricSummary|pendingSearchIndexUpdates)|Mutation\.(reindex|runPendingSearchIndexUpdates))$/;

/** Queries and mutations of an API that are not Vendure's: `Type.field`, from the running server's own schema. */
export async function ownOperations(client: GraphqlClient, api: 'admin' | 'shop'): Promise<string[]> {
  const schema = buildClientSchema(await client.request<IntrospectionQuery>(getIntrospectionQuery()));
  const known = coreOperations(api);
  return [schema.getQueryType(), schema.getMutationType()]
    .flatMap(type => Object.keys(type?.getFields() ?? {}).map(field => `${type?.name}.${field}`))
    .filter(name => !known.has(name) && !OF_VENDURES_PLUGINS.test(name));
}

function coreOperations(api: 'admin' | 'shop'): Set<string> {
  const files = [`${api}-api`, 'common'].flatMap(directory =>
    readdirSync(path.join(CORE, directory))
      .filter(file => file.endsWith('.graphql'))
      .map(file => path.join(CORE, directory, file)),
  );
  return new Set(files.flatMap(file => operationsIn(readFileSync(file, 'utf8'))));
}

function operationsIn(text: string): string[] {
  return parse(text).definitions.flatMap(definition =>
    (definition.kind === Kind.OBJECT_TYPE_DEFINITION || definition.kind === Kind.OBJECT_TYPE_EXTENSION) &&
    /^(Query|Mutation)$/.test(definition.name.value)
      ? (definition.fields ?? []).map(field => `${definition.name.value}.${field.name.value}`)
      : [],
  );
}
