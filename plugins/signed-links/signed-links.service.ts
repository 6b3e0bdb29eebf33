import { Inject, Injectable } from '@nestjs/common';
import { createHmac, timingSafeEqual } from 'crypto';
import { SIGNED_LINKS_OPTIONS, type SignedLinksOptions } from './types';

/** Addresses of this server that work without a session: whoever has the link is let in, nobody can make one. */
@Injectable()
export class SignedLinksService {
  constructor(@Inject(SIGNED_LINKS_OPTIONS) private options: SignedLinksOptions) {}

  /** Base of every public address, without a trailing slash. */
  get publicUrl(): string {
    return this.options.publicUrl.replace(/\/+$/, '');
  }

  /**
   * Absolute address of `path` (which begins with a slash and has no query).
   * @param lifetimeSeconds after which the link stops working; without it the same path gives the same link for ever
   */
  sign(path: string, lifetimeSeconds?: number): string {
    const expires = lifetimeSeconds === undefined ? '' : String(Math.floor(Date.now() / 1000) + lifetimeSeconds);
    const query = new URLSearchParams({ ...(expires && { expires }), signature: this.signature(path, expires) });
    return `${this.publicUrl}${path}?${query.toString()}`;
  }

  /** Whether a request for `path` carries our signature and has not expired. */
  verify(path: string, query: { expires?: unknown; signature?: unknown }): boolean {
    const expires = typeof query.expires === 'string' ? query.expires : '';
    const given = Buffer.from(typeof query.signature === 'string' ? query.signature : '');
    const wanted = Buffer.from(this.signature(path, expires));
    if (given.length !== wanted.length || !timingSafeEqual(given, wanted)) return false;
    return expires === '' || Number(expires) * 1000 > Date.now();
  }

  private signature(path: string, expires: string): string {
    return createHmac('sha256', this.options.secret).update(`${path}\n${expires}`).digest('base64url');
  }
}
