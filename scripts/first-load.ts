import { readdirSync, readFileSync, statSync } from 'fs';
import path from 'path';
import { gzipSync } from 'zlib';

/** Bytes that a browser fetches before the admin shows its first page. */
export interface FirstLoad {
  raw: number;
  gzip: number;
}

const ENTRY = /<(?:script|link)[^>]+(?:src|href)="([^"]+\.(?:js|css))"/g;
/** `import … from "./chunk.js"` and `import "./chunk.js"`; not `import("./chunk.js")`, which is fetched later. */
const STATIC_IMPORT = /(?:\bfrom|\bimport)\s*"(\.\/[^"]+\.js)"/g;

/**
 * The page, its scripts and styles, and what those import at once. Texts are left out on both sides: they come with the
 * language, French or English, and ours add to them.
 * @param folder an admin as Angular built it, with its `index.html`
 */
export function firstLoad(folder: string): FirstLoad {
  const page = readFileSync(path.join(folder, 'index.html'), 'utf8');
  const found = new Set(['index.html']);
  const open = [...page.matchAll(ENTRY)].map(match => match[1]);
  for (let name = open.pop(); name; name = open.pop()) {
    if (found.has(name)) continue;
    found.add(name);
    if (!name.endsWith('.js')) continue;
    const script = readFileSync(path.join(folder, name), 'utf8');
    open.push(...[...script.matchAll(STATIC_IMPORT)].map(match => path.posix.normalize(match[1])));
  }
  const files = [...found].map(name => readFileSync(path.join(folder, name)));
  const sum = (sizes: number[]) => sizes.reduce((total, size) => total + size, 0);
  return { raw: sum(files.map(file => file.length)), gzip: sum(files.map(file => gzipSync(file).length)) };
}

/** Where `@vendure/admin-ui-plugin` keeps the admin that it serves to a project without extensions. */
export function stockAdmin(root: string): string {
  const library = path.join(root, 'node_modules/@vendure/admin-ui-plugin/lib/admin-ui');
  const candidates = [library, ...readdirSync(library).map(name => path.join(library, name))];
  const folder = candidates.find(
    candidate => statSync(candidate, { throwIfNoEntry: false })?.isDirectory() && hasPage(candidate),
  );
  if (!folder) throw new Error(`No stock admin below ${library}`);
  return folder;
}

const hasPage = (folder: string) => readdirSync(folder).includes('index.html');
