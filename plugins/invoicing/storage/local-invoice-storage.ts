import { randomUUID } from 'crypto';
import { access, link, mkdir, open, readFile, rm } from 'fs/promises';
import { dirname, resolve, sep } from 'path';
import type { InvoiceStorageStrategy } from './invoice-storage-strategy';

/** Documents as files of a directory, which server and worker share. */
export class LocalInvoiceStorage implements InvoiceStorageStrategy {
  constructor(private directory: string) {}

  /** Written aside, then linked: a reader never sees half a file, and of two writers the first wins. */
  async putIfAbsent(key: string, content: Buffer): Promise<void> {
    const path = this.pathOf(key);
    if (await this.exists(key)) return;
    await mkdir(dirname(path), { recursive: true });
    const aside = `${path}.${randomUUID()}.tmp`;
    try {
      await writeDurably(aside, content);
      await link(aside, path);
    } catch (reason) {
      if (!(reason instanceof Error && 'code' in reason && reason.code === 'EEXIST')) throw reason;
    } finally {
      await rm(aside, { force: true });
    }
  }

  get(key: string): Promise<Buffer> {
    return readFile(this.pathOf(key));
  }

  async exists(key: string): Promise<boolean> {
    return access(this.pathOf(key)).then(
      () => true,
      () => false,
    );
  }

  private pathOf(key: string): string {
    const root = resolve(this.directory);
    const path = resolve(root, key);
    if (!path.startsWith(root + sep)) throw new Error(`"${key}" is outside the invoice directory`);
    return path;
  }
}

async function writeDurably(path: string, content: Buffer): Promise<void> {
  const file = await open(path, 'wx', 0o640);
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}
