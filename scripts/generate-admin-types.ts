/**
 * Writes `graphql.generated.ts` beside the `*.graphql` documents of every folder of `admin-ui-extensions/`: each operation
 * as a typed document, checked against the Admin API that the composition in `vendure-config.ts` has. `--check` writes
 * nothing and fails when a file is not what it would be. Needs neither database nor server.
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

const root = process.cwd();
const extensions = path.join(root, 'admin-ui-extensions');
const GENERATED = 'graphql.generated.ts';

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

async function generate(schema: DocumentNode, folder: string): Promise<string> {
  const documents = readdirSync(folder)
    .filter(name => name.endsWith('.graphql'))
    .sort()
    .map(name => {
      const location = path.join(folder, name);
      const rawSDL = readFileSync(location, 'utf8');
      return { location, rawSDL, document: parse(new Source(rawSDL, path.relative(root, location))) };
    });
  const filename = path.join(folder, GENERATED);
  const code = await codegen({
    filename,
    schema,
    schemaAst: buildASTSchema(schema),
    documents,
    config: options,
    plugins: [{ operations: {} }, { documents: {} }],
    pluginMap: { operations: typescriptOperations, documents: typedDocumentNode },
  });
  const header = '// Made by `npm run generate`; do not edit.\n';
  return prettier.format(header + code, { ...(await prettier.resolveConfig(filename)), parser: 'typescript' });
}

async function main(): Promise<void> {
  const check = process.argv.includes('--check');
  const schema = await adminSchema();
  const stale: string[] = [];
  for (const folder of foldersWithDocuments(extensions)) {
    const file = path.join(folder, GENERATED);
    const wanted = await generate(schema, folder);
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
