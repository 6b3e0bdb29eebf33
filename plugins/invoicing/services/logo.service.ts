import { Injectable } from '@nestjs/common';
import { type Asset, ConfigService, type ID, Logger, type RequestContext } from '@vendure/core';
import sharp from 'sharp';
import { StoreService } from '../../store-settings';
import { loggerCtx } from '../constants';

/** 170 points at 170 dots per inch: sharp on paper, small in the file. */
const MAXIMUM_WIDTH = 400;
const MAXIMUM_HEIGHT = 260;
/** In bytes; what is larger after scaling is not a logo but a photograph. */
const MAXIMUM_SIZE = 300_000;

/** The store's logo as the PDF takes it. */
@Injectable()
export class LogoService {
  constructor(
    private configService: ConfigService,
    private stores: StoreService,
  ) {}

  /** PNG, base64. */
  async ofStore(ctx: RequestContext, channelId: ID): Promise<string | null> {
    return this.read(await this.stores.logo(ctx, channelId));
  }

  /** A logo that cannot be read is left out: it must not keep an invoice from being issued. */
  private async read(logo: Asset | null): Promise<string | null> {
    if (!logo) return null;
    try {
      const original = await this.configService.assetOptions.assetStorageStrategy.readFileToBuffer(logo.source);
      const png = await sharp(original)
        .resize({ width: MAXIMUM_WIDTH, height: MAXIMUM_HEIGHT, fit: 'inside', withoutEnlargement: true })
        .png({ compressionLevel: 9 })
        .toBuffer();
      if (png.length <= MAXIMUM_SIZE) return png.toString('base64');
      Logger.warn(`Logo ${logo.source} is left out of invoices: ${png.length} bytes after scaling`, loggerCtx);
    } catch (reason) {
      Logger.warn(`Logo ${logo.source} is left out of invoices: ${String(reason)}`, loggerCtx);
    }
    return null;
  }
}
