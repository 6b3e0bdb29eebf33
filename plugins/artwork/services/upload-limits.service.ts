import { Inject, Injectable } from '@nestjs/common';
import { ChannelService, ConfigService } from '@vendure/core';
import type { Request } from 'express';
import { ARTWORK_OPTIONS } from '../constants';
import { artworkRequirements } from '../rules/requirements';
import type { ResolvedArtworkOptions } from '../types';

/** How much is received at all, which is known before anybody has looked at who sends it. */
@Injectable()
export class UploadLimitsService {
  constructor(
    private channels: ChannelService,
    private config: ConfigService,
    @Inject(ARTWORK_OPTIONS) private options: ResolvedArtworkOptions,
  ) {}

  /** Bytes of a file in the store that the request is for; the default's, where it names none that there is. */
  async maximumFileSize(req: Request): Promise<number> {
    const key = this.config.apiOptions.channelTokenKey;
    const token = req.query[key] ?? req.headers[key.toLowerCase()] ?? '';
    const settings = await this.channels.getChannelFromToken(typeof token === 'string' ? token : '').then(
      channel => channel.customFields,
      () => ({}),
    );
    return artworkRequirements(settings, this.options).maximumFileSize;
  }
}
