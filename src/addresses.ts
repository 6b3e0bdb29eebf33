/** A mail server, as nodemailer wants it. */
export interface SmtpServer {
  host: string;
  port: number;
  secure: boolean;
  auth?: { user: string; pass: string };
}

/**
 * An http(s) address that paths can be appended to: no log-in, query or fragment, and no slash at the end. Null where it
 * is none.
 */
export function baseAddress(value: string): string | null {
  const url = /^https?:\/\//i.test(value) ? parsed(value) : null;
  if (!url || url.username || url.password || /[?#]/.test(value)) return null;
  return url.href.replace(/\/+$/, '');
}

/** An http(s) address that is asked as it is, with a query or without; null where it is none, or has a log-in or fragment. */
export function httpAddress(value: string): string | null {
  const url = /^https?:\/\//i.test(value) ? parsed(value) : null;
  return !url || url.username || url.password || value.includes('#') ? null : url.href;
}

/** `smtp://user:password@host:port` or `smtps://…`; null where it is anything else, a user without a password for instance. */
export function smtpServer(value: string): SmtpServer | null {
  const url = parsed(value);
  if (!url || !/^smtps?:$/.test(url.protocol) || !/^([a-z0-9._-]+|\[[0-9a-f:.]+\])$/i.test(url.hostname)) return null;
  if (!['', '/'].includes(url.pathname) || url.search || url.hash || url.port === '0') return null;
  const user = decoded(url.username);
  const pass = decoded(url.password);
  if (user === null || pass === null || !user !== !pass) return null;
  const secure = url.protocol === 'smtps:';
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port || (secure ? 465 : 25)),
    secure,
    ...(user && { auth: { user, pass } }),
  };
}

/** Whether it is `postgres://user:password@host:port/name`, whose parts TypeORM can decode. */
export function isPostgresAddress(value: string): boolean {
  const url = /^postgres(ql)?:\/\//.test(value) ? parsed(value) : null;
  if (!url || url.pathname.length < 2 || url.port === '0') return false;
  return [url.username, url.password, url.pathname].every(part => decoded(part) !== null);
}

/** One plain e-mail address, alone or as `Name <address>`. */
export function isSender(value: string): boolean {
  const address = /^[^<>\r\n]+<([^<>]+)>$/.exec(value)?.[1] ?? value;
  return /^[^\s@<>()[\],;:"\\]+@[^\s@<>()[\],;:"\\]+$/u.test(address) && address.length <= 254;
}

function parsed(value: string): URL | null {
  return URL.canParse(value) ? new URL(value) : null;
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
