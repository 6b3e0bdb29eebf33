import { singleLine } from './subjects';

/** Exactly one plain address: no list, no display name, nothing that could end a header. */
const ADDRESS = /^[^\s@<>()[\],;:"\\]+@[^\s@<>()[\],;:"\\]+$/u;

export function isOneAddress(text: string): boolean {
  return ADDRESS.test(text) && text.length <= 254;
}

export interface Sender {
  siteName: string;
  siteUrl: string | null;
  merchantEmail: string | null;
}

/** The `From` of a store's messages: its name, and the configured address or else its own. */
export function senderOf(store: Sender, mailFrom?: string): string {
  const name = singleLine(store.siteName).replace(/["\\<>]/g, '');
  return `"${name}" <${senderAddress(store, mailFrom)}>`;
}

/** The part after the @ of the sender's address. */
export function senderDomain(store: Sender, mailFrom?: string): string {
  return senderAddress(store, mailFrom).split('@')[1];
}

function senderAddress(store: Sender, mailFrom?: string): string {
  const configured = mailFrom && (/<([^<>]+)>\s*$/.exec(mailFrom)?.[1] ?? mailFrom).trim();
  if (configured && isOneAddress(configured)) return configured;
  if (store.merchantEmail && isOneAddress(store.merchantEmail)) return store.merchantEmail;
  return `noreply@${hostOf(store.siteUrl) ?? 'localhost'}`;
}

function hostOf(url: string | null): string | null {
  return url && URL.canParse(url) ? new URL(url).hostname : null;
}
