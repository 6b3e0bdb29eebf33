import { mkdtemp, readdir, rm } from 'fs/promises';
import { tmpdir } from 'os';
import { join } from 'path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LocalInvoiceStorage } from './local-invoice-storage';

describe('documents in a directory', () => {
  let directory: string;
  let storage: LocalInvoiceStorage;

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'invoices-'));
    storage = new LocalInvoiceStorage(directory);
  });
  afterEach(() => rm(directory, { recursive: true }));

  it('are kept as they were first written', async () => {
    expect(await storage.exists('1/a.pdf')).toBe(false);
    await storage.putIfAbsent('1/a.pdf', Buffer.from('first'));
    await storage.putIfAbsent('1/a.pdf', Buffer.from('second'));
    expect((await storage.get('1/a.pdf')).toString()).toBe('first');
    expect(await storage.exists('1/a.pdf')).toBe(true);
  });

  it('are whole, and one only, when many write at once', async () => {
    const contents = Array.from({ length: 20 }, (_, i) => String(i).repeat(100_000));
    await Promise.all(contents.map(content => storage.putIfAbsent('1/a.pdf', Buffer.from(content))));
    expect(contents).toContain((await storage.get('1/a.pdf')).toString());
    expect(await readdir(join(directory, '1'))).toEqual(['a.pdf']);
  });

  it('are nowhere else', async () => {
    await expect(storage.putIfAbsent('../a.pdf', Buffer.from(''))).rejects.toThrow('outside');
  });
});
