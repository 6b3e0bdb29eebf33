import { mkdir, rename, writeFile } from 'fs/promises';
import { join } from 'path';
import type { ShopEmailDetails } from '../types';
import { plainText } from './mail-text';

interface Attached {
  filename: string;
  contentType: string;
  content: Buffer;
  cid: string | undefined;
}

/** Writes a message as the JSON file that Vendure's development mailbox reads, complete in itself. */
export async function writeToMailbox(email: ShopEmailDetails, directory: string): Promise<void> {
  const date = new Date();
  const name = `${date.toISOString()} ${email.recipient} ${email.subject}`
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\w.@-]+/g, '_')
    .slice(0, 180);
  const path = join(directory, `${name}.json`);
  await mkdir(directory, { recursive: true });
  // Renamed when whole, so that a reader never sees half of it.
  await writeFile(`${path}.part`, JSON.stringify(mailboxEntry(email, date), null, 2));
  await rename(`${path}.part`, path);
}

/** What the file holds; images inside the text and attachments become `data:` addresses. */
export function mailboxEntry(email: ShopEmailDetails, date: Date): Record<string, unknown> {
  const attached = email.attachments.map(contentOf).filter(item => item !== null);
  const files = attached.filter(item => !item.cid);
  return {
    date: date.toLocaleString(),
    from: email.from,
    recipient: email.recipient,
    subject: email.subject,
    body: withFileLinks(withImages(email.body, attached), files),
    text: plainText(email.body),
    attachments: files.map(({ filename, contentType, content }) => ({
      filename,
      contentType,
      content: content.toString('base64'),
    })),
    cc: email.cc,
    bcc: email.bcc,
    replyTo: email.replyTo,
    messageId: email.messageId,
  };
}

function contentOf(attachment: ShopEmailDetails['attachments'][number]): Attached | null {
  const { content } = attachment;
  if (typeof content !== 'string' && !Buffer.isBuffer(content)) return null;
  return {
    filename: attachment.filename || 'attachment',
    contentType: attachment.contentType ?? 'application/octet-stream',
    content: Buffer.from(content as Buffer),
    cid: attachment.cid,
  };
}

const dataUri = ({ contentType, content }: Attached) => `data:${contentType};base64,${content.toString('base64')}`;

function withImages(body: string, attached: Attached[]): string {
  return attached.reduce((html, item) => (item.cid ? html.replaceAll(`cid:${item.cid}`, dataUri(item)) : html), body);
}

function withFileLinks(body: string, files: Attached[]): string {
  if (files.length === 0) return body;
  const links = files.map(file => {
    const name = escapeHtml(file.filename);
    return `<p><a download="${name}" href="${dataUri(file)}">${name}</a></p>`;
  });
  const end = body.lastIndexOf('</body>');
  const at = end < 0 ? body.length : end;
  return body.slice(0, at) + links.join('') + body.slice(at);
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
}
