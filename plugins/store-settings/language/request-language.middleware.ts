import { Injectable, type NestMiddleware } from '@nestjs/common';
import { ChannelService, ConfigService, Logger, type Channel, type RequestContext } from '@vendure/core';
import type { NextFunction, Request, Response } from 'express';
import { chooseLanguage } from './choose-language';

/** What i18next's middleware, which Vendure installs, puts on a request: a translator of the request's own. */
interface TranslatedRequest extends Request {
  lng?: string;
  language?: string;
  i18n?: { changeLanguage: (language: string) => Promise<unknown> };
}

/** The language in which the API answers this request. */
export function requestLanguage(ctx: RequestContext): string {
  return (ctx.req as TranslatedRequest | undefined)?.language ?? ctx.languageCode;
}

/**
 * Error messages in the store's own language where the request asks for none: by itself Vendure answers such a request in
 * English, and in any language of the browser, spoken by the store or not. Works before and after i18next's middleware.
 */
@Injectable()
export class RequestLanguageMiddleware implements NestMiddleware {
  constructor(
    private channelService: ChannelService,
    private configService: ConfigService,
  ) {}

  async use(req: TranslatedRequest, _res: Response, next: NextFunction): Promise<void> {
    try {
      const channel = await this.channel(req);
      if (channel) {
        const language = chooseLanguage({
          interfaceLanguage: req.headers['x-interface-language'],
          languageCode: req.query.languageCode,
          acceptLanguage: req.headers['accept-language'],
          available: channel.availableLanguageCodes ?? [channel.defaultLanguageCode],
          default: channel.defaultLanguageCode,
        });
        req.lng = language;
        await req.i18n?.changeLanguage(language);
      }
    } catch (reason) {
      Logger.debug(`The request's language stays as it is: ${String(reason)}`, 'StoreSettings');
    }
    next();
  }

  /** The store of the request; none where its token is unknown, which Vendure refuses later with its own message. */
  private async channel(req: Request): Promise<Channel | undefined> {
    const key = this.configService.apiOptions.channelTokenKey;
    const token = req.query[key] ?? req.headers[key.toLowerCase()] ?? '';
    return typeof token === 'string' ? this.channelService.getChannelFromToken(token) : undefined;
  }
}
