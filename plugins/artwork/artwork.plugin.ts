import { Inject, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { I18nService, Injector, PluginCommonModule, type Type, VendurePlugin } from '@vendure/core';
import { SignedLinksPlugin } from '../signed-links';
import { StoreSettingsPlugin } from '../store-settings';
import { ArtworkResolver } from './api/artwork.resolver';
import { AdminOrderArtworkResolver, ShopOrderArtworkResolver } from './api/order-artwork.resolver';
import { artworkSchema, shopSchema } from './api/schema';
import { ArtworkDownloadController } from './api/download.controller';
import { SetOrderArtworkResolver, SetOrderArtworkResultResolver } from './api/set-order-artwork.resolver';
import { StoreArtworkResolver } from './api/store-artwork.resolver';
import { UploadArtworkResolver, UploadArtworkResultResolver } from './api/upload-artwork.resolver';
import { ARTWORK_OPTIONS, ARTWORK_STORAGE, LARGEST_INTEGER } from './constants';
import { Artwork } from './entities/artwork.entity';
import { OrderArtwork } from './entities/order-artwork.entity';
import { ArtworkExtensions } from './services/artwork-extensions';
import { ArtworkService } from './services/artwork.service';
import { cleanArtworkTask } from './services/cleaning-task';
import { CleaningService } from './services/cleaning.service';
import { OrderArtworkService } from './services/order-artwork.service';
import { OwnershipService } from './services/ownership.service';
import { QuotaService } from './services/quota.service';
import { UploadLimitsService } from './services/upload-limits.service';
import { UploadService } from './services/upload.service';
import type { ArtworkStorageStrategy } from './storage/artwork-storage-strategy';
import { LocalArtworkStorage } from './storage/local-artwork-storage';
import { messages } from './translations';
import { multipartMiddleware } from './upload/multipart.middleware';
import { type ArtworkOptions, DEFAULT_OPTIONS, type ResolvedArtworkOptions } from './types';

/**
 * Files that customers and visitors upload for printing.
 *
 * @example
 * ```ts
 * ArtworkPlugin.init({ directory: path.join(dataDir, 'artwork') })
 * ```
 */
@VendurePlugin({
  compatibility: '^3.0.0',
  imports: [PluginCommonModule, SignedLinksPlugin, StoreSettingsPlugin],
  entities: [Artwork, OrderArtwork],
  controllers: [ArtworkDownloadController],
  providers: [
    ArtworkExtensions,
    ArtworkService,
    CleaningService,
    OrderArtworkService,
    OwnershipService,
    QuotaService,
    UploadLimitsService,
    UploadService,
    { provide: ARTWORK_OPTIONS, useFactory: () => ArtworkPlugin.options },
    { provide: ARTWORK_STORAGE, useFactory: () => storageOf(ArtworkPlugin.options) },
  ],
  exports: [ArtworkExtensions, ArtworkService],
  adminApiExtensions: { schema: artworkSchema, resolvers: [AdminOrderArtworkResolver, ArtworkResolver] },
  shopApiExtensions: {
    schema: shopSchema,
    resolvers: [
      ArtworkResolver,
      SetOrderArtworkResolver,
      SetOrderArtworkResultResolver,
      ShopOrderArtworkResolver,
      StoreArtworkResolver,
      UploadArtworkResolver,
      UploadArtworkResultResolver,
    ],
  },
  configuration: config => {
    const { apiOptions, schedulerOptions } = config;
    schedulerOptions.tasks = [...(schedulerOptions.tasks ?? []), cleanArtworkTask];
    apiOptions.middleware = [
      ...apiOptions.middleware,
      {
        route: `/${apiOptions.shopApiPath}`,
        handler: multipartMiddleware(req => ArtworkPlugin.uploadLimits.maximumFileSize(req)),
        beforeListen: true,
      },
    ];
    return config;
  },
})
export class ArtworkPlugin implements OnApplicationBootstrap, OnApplicationShutdown {
  static options: ResolvedArtworkOptions;
  /** For the middleware, which Express runs and Nest does not know. */
  private static uploadLimits: UploadLimitsService;

  static init(options: ArtworkOptions): Type<ArtworkPlugin> {
    this.options = { ...DEFAULT_OPTIONS, ...options };
    if (this.options.maximumFileSize > LARGEST_INTEGER) {
      throw new Error(`maximumFileSize cannot be more than ${LARGEST_INTEGER}`);
    }
    return ArtworkPlugin;
  }

  constructor(
    private moduleRef: ModuleRef,
    private i18n: I18nService,
    uploadLimits: UploadLimitsService,
    @Inject(ARTWORK_STORAGE) private storage: ArtworkStorageStrategy,
  ) {
    ArtworkPlugin.uploadLimits = uploadLimits;
  }

  async onApplicationBootstrap(): Promise<void> {
    for (const [language, resources] of Object.entries(messages)) this.i18n.addTranslation(language, resources);
    await this.storage.init?.(new Injector(this.moduleRef));
  }

  async onApplicationShutdown(): Promise<void> {
    await this.storage.destroy?.();
  }
}

function storageOf(options: ResolvedArtworkOptions): ArtworkStorageStrategy {
  return options.storage ?? new LocalArtworkStorage(options.directory);
}
