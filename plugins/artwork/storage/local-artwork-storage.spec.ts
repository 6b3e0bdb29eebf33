import { mkdtemp, readdir, rm } from 'fs/promises';
import { tmpdir } from 'os';
import { join } from 'path';
import { Readable } from 'stream';
import { buffer } from 'stream/consumers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LocalArtworkStorage } from './local-artwork-storage';

describe('artwork in a directory', () => {
  let directory: string;
  let storage: LocalArtworkStorage;

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'artwork-storage-'));
    storage = new LocalArtworkStorage(directory);
  });
  afterEach(() => rm(directory, { recursive: true }));

  const later = () => new Date(Date.now() + 60_000);
  async function keys(time: Date): Promise<string[]> {
    const found: string[] = [];
    for await (const key of storage.keysOlderThan(time)) found.push(key);
    return found.sort();
  }

  it('is given back as it was', async () => {
    await storage.put('one', Readable.from([Buffer.from('first '), Buffer.from('second')]));
    expect((await buffer(await storage.get('one'))).toString()).toBe('first second');
  });

  it('is not there in part when its source breaks off', async () => {
    const broken = Readable.from(
      (function* () {
        yield Buffer.from('half');
        throw new Error('connection lost');
      })(),
    );
    await expect(storage.put('one', broken)).rejects.toThrow('connection lost');
    await expect(storage.get('one')).rejects.toThrow('ENOENT');
    expect(await readdir(directory)).toEqual([]);
  });

  it('leaves nothing behind when removed, and can be removed twice', async () => {
    await storage.put('one', Readable.from([Buffer.from('x')]));
    await storage.remove('one');
    await storage.remove('one');
    expect(await readdir(directory)).toEqual([]);
  });

  it('is found by its age', async () => {
    await storage.put('one', Readable.from([Buffer.from('x')]));
    await storage.put('two', Readable.from([Buffer.from('x')]));
    expect(await keys(later())).toEqual(['one', 'two']);
    expect(await keys(new Date(0))).toEqual([]);
  });

  it('is nowhere else', async () => {
    await expect(storage.put('../a', Readable.from([Buffer.from('x')]))).rejects.toThrow('outside');
    await expect(storage.get('/etc/passwd')).rejects.toThrow('outside');
  });

  it('is nowhere when there is no directory yet', async () => {
    storage = new LocalArtworkStorage(join(directory, 'none'));
    expect(await keys(later())).toEqual([]);
  });
});
