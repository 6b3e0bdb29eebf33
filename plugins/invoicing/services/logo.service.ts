import { Injectable } from '@nestjs/common';
import { ConfigService, type ID, type RequestContext } from '@vendure/core';
import { printableLogo } from '../../pdf-sheet';
import { StoreService } from '../../store-settings';

/** The store's logo as the PDF takes it. */
@Injectable()
export class LogoService {
  constructor(
    private configService: ConfigService,
    private stores: StoreService,
  ) {}

  /** PNG, base64; null where there is none, or none that can be printed. */
  async ofStore(ctx: RequestContext, channelId: ID): Promise<string | null> {
    const logo = await this.stores.logo(ctx, channelId);
    const png = logo && (await printableLogo(this.configService.assetOptions.assetStorageStrategy, logo));
    return png?.toString('base64') ?? null;
  }
}
