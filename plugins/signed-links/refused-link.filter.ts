import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import { ForbiddenError } from '@vendure/core';
import type { Request, Response } from 'express';
import { refusedPage } from './refused-page';

const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Cache-Control': 'private, no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
  'X-Robots-Tag': 'noindex, nofollow',
};

/** Answers a `ForbiddenError` of a controller for signed links as a page, in French or English, which a person can read. */
@Catch(ForbiddenError)
export class RefusedLinkFilter implements ExceptionFilter {
  catch(_error: ForbiddenError, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const language = http.getRequest<Request>().acceptsLanguages('fr', 'en') === 'en' ? 'en' : 'fr';
    http.getResponse<Response>().status(403).set(HEADERS).send(refusedPage(language));
  }
}
