/**
 * Writes `graphql.generated.ts` beside the `*.graphql` documents of every folder of `admin-ui-extensions/`: each operation
 * as a typed document, checked against the Admin API that the composition in `vendure-config.ts` has. The inputs and enums
 * that they speak of stand once, in `schema.generated.ts`. `--check` writes nothing and fails when a file is not what it
 * would be. Needs neither database nor server.
 */
import { codegen } from '@graphql-codegen/core';
import * as typedDocumentNode from '@graphql-codegen/typed-document-node';
import * as typescriptOperations from '@graphql-codegen/typescript-operations';
import { GraphQLTypesLoader } from '@nestjs/graphql';
import { getFinalVendureSchema, preBootstrapConfig, VENDURE_ADMIN_API_TYPE_PATHS } from '@vendure/core';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'fs';
import { buildASTSchema, type DocumentNode, parse, Source } from 'graphql';
import { tmpdir } from 'os';
import path from 'path';
import prettier from 'prettier';
import { readEnvironment } from '../src/environment';
import { buildConfig } from '../vendure-config';

type Options = Parameters<typeof codegen>[0];
type Documents = Options['documents'];

const root = process.cwd();
const extensions = path.join(root, 'admin-ui-extensions');
const GENERATED = 'graphql.generated.ts';
const SCHEMA_TYPES = path.join(extensions, 'schema.generated.ts');

const options = {
  scalars: { ID: 'string', DateTime: 'string', Money: 'number', JSON: 'unknown', Upload: 'File' },
  enumType: 'string-literal',
  immutableTypes: true,
  skipTypename: false,
  dedupeFragments: true,
  // The name of the file says that it holds what was generated.
  disableDescriptions: true,
};

/** The Admin API as the composition makes it. */
async function adminSchema(): Promise<DocumentNode> {
  const dataDir = mkdtempSync(path.join(tmpdir(), 'schema-'));
  try {
    const config = await preBootstrapConfig(buildConfig(readEnvironment({ DATA_DIR: dataDir })));
    const typesLoader = new GraphQLTypesLoader();
    const typePaths = VENDURE_ADMIN_API_TYPE_PATHS;
    return parse(await getFinalVendureSchema({ config, typePaths, typesLoader, apiType: 'admin', output: 'sdl' }));
  } finally {
    rmSync(dataDir, { recursive: true, force: true });
  }
}

function foldersWithDocuments(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  const below = entries
    .filter(entry => entry.isDirectory())
    .flatMap(entry => foldersWithDocuments(path.join(folder, entry.name)));
  return entries.some(entry => entry.name.endsWith('.graphql')) ? [folder, ...below] : below;
}

function documentsIn(folder: string): Documents {
  return readdirSync(folder)
    .filter(name => name.endsWith('.graphql'))
    .sort()
    .map(name => {
      const location = path.join(folder, name);
      const rawSDL = readFileSync(location, 'utf8');
      return { location, rawSDL, document: parse(new Source(rawSDL, path.relative(root, location))) };
    });
}

async function write(filename: string, task: Omit<Options, 'filename'>): Promise<string> {
  const code = await codegen({ filename, ...task });
  const header = '// Made by `npm run generate`; do not edit.\n';
  return prettier.format(header + code, { ...(await prettier.resolveConfig(filename)), parser: 'typescript' });
}

/** The inputs and enums of all documents. */
function schemaTypes(schema: DocumentNode, documents: Documents): Promise<string> {
  return write(SCHEMA_TYPES, {
    schema,
    schemaAst: buildASTSchema(schema),
    documents,
    config: { ...options, generateOperationTypes: false },
    plugins: [{ operations: {} }],
    pluginMap: { operations: typescriptOperations },
  });
}

function operations(schema: DocumentNode, filename: string, documents: Documents): Promise<string> {
  return write(filename, {
    schema,
    schemaAst: buildASTSchema(schema),
    documents,
    config: { ...options, importSchemaTypesFrom: path.relative(root, SCHEMA_TYPES), namespacedImportName: 'Schema' },
    plugins: [{ operations: {} }, { documents: {} }],
    pluginMap: { operations: typescriptOperations, documents: typedDocumentNode },
  });
}

/** What each file is to hold. */
async function generate(schema: DocumentNode): Promise<Map<string, string>> {
  const wanted = new Map<string, string>();
  const all: Documents = [];
  for (const folder of foldersWithDocuments(extensions)) {
    const documents = documentsIn(folder);
    const file = path.join(folder, GENERATED);
    wanted.set(file, await operations(schema, file, documents));
    all.push(...documents);
  }
  return wanted.set(SCHEMA_TYPES, await schemaTypes(schema, all));
}

async function main(): Promise<void> {
  const check = process.argv.includes('--check');
  const stale: string[] = [];
  for (const [file, wanted] of await generate(await adminSchema())) {
    if (existsSync(file) && readFileSync(file, 'utf8') === wanted) continue;
    if (check) stale.push(path.relative(root, file));
    else writeFileSync(file, wanted);
    if (!check) console.log(`written: ${path.relative(root, file)}`);
  }
  if (stale.length === 0) return;
  console.error(`Not up to date, run \`npm run generate\`: ${stale.join(', ')}`);
  process.exitCode = 1;
}

main().catch((reason: unknown) => {
  console.error(reason instanceof Error ? reason.message : reason);
  process.exitCode = 1;
});
