import { randomUUID } from 'crypto';
import { createWriteStream } from 'fs';
import { mkdir, open, opendir, rename, rm, stat } from 'fs/promises';
import { dirname, relative, resolve, sep } from 'path';
import type { Readable } from 'stream';
import { pipeline } from 'stream/promises';
import type { ArtworkStorageStrategy } from './artwork-storage-strategy';

/** Artwork as files of a directory, which servers and workers share. */
export class LocalArtworkStorage implements ArtworkStorageStrategy {
  private readonly root: string;

  constructor(directory: string) {
    this.root = resolve(directory);
  }

  /** Written aside, then renamed: a reader never sees half a file. */
  async put(key: string, content: Readable): Promise<void> {
    const path = this.pathOf(key);
    const aside = `${path}.${randomUUID()}.tmp`;
    try {
      await mkdir(dirname(path), { recursive: true });
      await pipeline(content, createWriteStream(aside, { flags: 'wx', mode: 0o640, flush: true }));
      await rename(aside, path);
    } catch (reason) {
      content.destroy();
      await rm(aside, { force: true });
      throw reason;
    }
  }

  /** Opened before it is answered, so that a missing file is known before the first byte is sent. */
  async get(key: string): Promise<Readable> {
    const file = await open(this.pathOf(key), 'r');
    return file.createReadStream();
  }

  async remove(key: string): Promise<void> {
    await rm(this.pathOf(key), { force: true });
  }

  async *keysOlderThan(time: Date): AsyncIterable<string> {
    for await (const path of filesUnder(this.root)) {
      const facts = await stat(path).catch(() => null);
      if (facts && facts.mtime < time) yield relative(this.root, path).split(sep).join('/');
    }
  }

  private pathOf(key: string): string {
    const path = resolve(this.root, key);
    if (!path.startsWith(this.root + sep)) throw new Error(`"${key}" is outside the artwork directory`);
    return path;
  }
}

/** None where the directory does not exist. */
async function* filesUnder(directory: string): AsyncIterable<string> {
  const entries = await opendir(directory).catch(() => null);
  if (!entries) return;
  for await (const entry of entries) {
    const path = resolve(directory, entry.name);
    if (entry.isDirectory()) yield* filesUnder(path);
    else if (entry.isFile()) yield path;
  }
}
