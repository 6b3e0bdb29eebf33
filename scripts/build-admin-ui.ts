/**
 * Compiles the admin with this project's extension into `admin-ui/`, unless that is what is there already: a stamp in the
 * output says from which sources and from which package versions it was made. `--force` compiles anyway.
 */
import type { AdminUiExtension, StaticAssetExtension } from '@vendure/ui-devkit/compiler';
import { createHash } from 'crypto';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'fs';
import path from 'path';
import { firstLoad, stockAdmin } from './first-load';

const root = process.cwd();
const outputPath = path.join(root, 'admin-ui');
const stampFile = path.join(outputPath, '.built-from.json');
const extensionPath = path.join(root, 'admin-ui-extensions');
const assetsPath = path.join(root, 'static', 'admin');

/** Against the stock admin: people should not wait longer for it because of what we add. */
const LARGEST_FIRST_LOAD = 1.05;

interface Stamp {
  sources: string;
  versions: string;
}

function filesBelow(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(entry => {
      const name = path.join(folder, entry.name);
      return entry.isDirectory() ? filesBelow(name) : [name];
    });
}

function digestOfSources(): string {
  const hash = createHash('sha256');
  for (const file of [...filesBelow(extensionPath), ...filesBelow(assetsPath), __filename]) {
    const content = readFileSync(file);
    hash.update(`${path.relative(root, file)}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** The packages that end up in the bundle or make it. A change of any of them calls for a fresh scaffold. */
function digestOfVersions(): string {
  const lock = JSON.parse(readFileSync(path.join(root, 'package-lock.json'), 'utf8')) as {
    packages: Record<string, { version?: string }>;
  };
  const concerned =
    /node_modules\/(@vendure\/(admin-ui|ui-devkit|common)|@angular\/.+|@angular-devkit\/.+|@ngx-translate\/.+|@clr\/.+|typescript|rxjs|zone\.js|sass|esbuild)$/;
  const versions = Object.entries(lock.packages)
    .filter(([name]) => concerned.test(name))
    .map(([name, entry]) => `${name}@${entry.version ?? ''}`)
    .sort();
  return createHash('sha256').update(versions.join('\n')).digest('hex');
}

function stampOfOutput(): Stamp | undefined {
  const complete = existsSync(stampFile) && existsSync(path.join(outputPath, 'dist/browser/index.html'));
  return complete ? (JSON.parse(readFileSync(stampFile, 'utf8')) as Stamp) : undefined;
}

const translation = (language: string) => path.join(extensionPath, 'translations', `${language}.json`);

async function compile(): Promise<void> {
  // Loaded only when there is something to build.
  const { compileUiExtensions } = await import('@vendure/ui-devkit/compiler');
  process.env.NG_CLI_ANALYTICS = 'false';
  const extensions: (AdminUiExtension | StaticAssetExtension)[] = [
    {
      id: 'shop',
      extensionPath,
      exclude: ['tsconfig.json', 'translations', 'styles'],
      providers: ['providers.ts'],
      routes: [
        { route: 'imprint-methods', filePath: 'imprint-methods.routes.ts' },
        { route: 'companies', filePath: 'companies.routes.ts' },
        { route: 'customers', filePath: 'customers.routes.ts' },
        { route: 'exchange-rates', filePath: 'exchange-rates.routes.ts' },
        { route: 'stores', filePath: 'stores.routes.ts' },
        { route: 'points', filePath: 'points.routes.ts' },
      ],
      translations: { fr: translation('fr'), en: translation('en') },
    },
    { staticAssets: filesBelow(assetsPath) },
  ];
  const app = compileUiExtensions({
    outputPath,
    baseHref: '/admin/',
    command: 'npm',
    // Quoted by hand: the compiler is started through a shell, and the project's folder may have a space in its name.
    ngCompilerPath: JSON.stringify(path.join(root, 'node_modules/@angular/cli/bin/ng.js')),
    additionalProcessArguments: ['--source-map=false', '--progress=false'],
    extensions,
  });
  if (!app.compile) throw new Error('The admin UI compiler offers nothing to run');
  await app.compile();
}

const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;
const percent = (ratio: number) => `${ratio < 1 ? '' : '+'}${((ratio - 1) * 100).toFixed(1)} %`;

/** Prints what the first page costs against the stock admin. @throws when ours costs too much more */
function checkFirstLoad(): void {
  const ours = firstLoad(path.join(outputPath, 'dist/browser'));
  const stock = firstLoad(stockAdmin(root));
  for (const kind of ['raw', 'gzip'] as const) {
    const ratio = ours[kind] / stock[kind];
    console.log(
      `Admin UI: first load ${kilobytes(ours[kind])} ${kind}, stock ${kilobytes(stock[kind])} (${percent(ratio)})`,
    );
    if (ratio > LARGEST_FIRST_LOAD) {
      throw new Error(
        `The first load may be at most ${percent(LARGEST_FIRST_LOAD)} of the stock admin's: load a page's code when it is opened (see admin-ui-extensions/shared/order-tab.ts)`,
      );
    }
  }
}

async function main(): Promise<void> {
  const wanted: Stamp = { sources: digestOfSources(), versions: digestOfVersions() };
  const built = stampOfOutput();
  const force = process.argv.includes('--force');
  if (!force && built?.sources === wanted.sources && built.versions === wanted.versions) {
    console.log('Admin UI: up to date');
    return;
  }
  const fresh = force || built?.versions !== wanted.versions;
  if (fresh) rmSync(outputPath, { recursive: true, force: true });
  else rmSync(stampFile, { force: true });

  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  console.log(`Admin UI: compiling (${fresh ? 'about a minute' : 'about half a minute'})`);
  const progress = setInterval(() => {
    console.log(`Admin UI: still compiling, ${seconds()} s`);
  }, 10_000);
  try {
    await compile();
  } finally {
    clearInterval(progress);
  }
  checkFirstLoad();
  writeFileSync(stampFile, JSON.stringify(wanted, null, 2));
  console.log(`Admin UI: compiled in ${seconds()} s`);
}

main().catch((reason: unknown) => {
  // The compiler rejects with its exit code, having printed what is wrong.
  console.error('Admin UI: the build failed', reason instanceof Error ? reason : `(exit code ${String(reason)})`);
  process.exitCode = 1;
});
