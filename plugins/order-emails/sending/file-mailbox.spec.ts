import { mkdtemp, readdir, readFile, rm } from 'fs/promises';
import { tmpdir } from 'os';
import { join } from 'path';
import { describe, expect, it } from 'vitest';
import { mailboxEntry, writeToMailbox } from './file-mailbox';

const email = {
  from: '"X" <x@example.com>',
  recipient: 'jeanne@example.com',
  subject: 'X - Commande envoyée (../../etc) ORD-1',
  body: '<html><body><p>Bonjour</p><img src="cid:a@qr"></body></html>',
  attachments: [
    { filename: 'a.png', content: Buffer.from('image'), cid: 'a@qr', contentType: 'image/png' },
    { filename: 'F-<1>.pdf', content: Buffer.from('pdf'), contentType: 'application/pdf' },
  ],
  messageId: '<1@example.com>',
};

describe('the file mailbox', () => {
  it('shows images in place, lists files and carries a text', () => {
    const entry = mailboxEntry(email, new Date());
    expect(entry.body).toContain(`src="data:image/png;base64,${Buffer.from('image').toString('base64')}"`);
    expect(entry.body).toContain('F-&#60;1&#62;.pdf</a></p></body>');
    expect(entry.attachments).toEqual([
      { filename: 'F-<1>.pdf', contentType: 'application/pdf', content: Buffer.from('pdf').toString('base64') },
    ]);
    expect(entry.text).toBe('Bonjour');
  });

  it('writes one whole file inside its directory', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'mailbox-'));
    try {
      await writeToMailbox(email, directory);
      const files = await readdir(directory);
      expect(files).toHaveLength(1);
      expect(files[0]).toMatch(/^\d{4}-.*\.json$/);
      const written = JSON.parse(await readFile(join(directory, files[0]), 'utf8')) as { subject: string };
      expect(written.subject).toBe(email.subject);
    } finally {
      await rm(directory, { recursive: true });
    }
  });
});
