import { Inject, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { ModuleRef } from '@nestjs/core';
import { I18nService, Injector, PluginCommonModule, type Type, VendurePlugin } from '@vendure/core';
import { PersonalDataPlugin } from '../personal-data';
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
import { ArtworkSource } from './services/artwork-source';
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
 *
 * `uploadArtwork` looks a file through by its content before it keeps it, and refuses it with the reason. `setOrderArtwork`
 * puts files on the cart, `Order.artwork` lists them in both APIs, with signed links and small pictures. What a visitor
 * uploaded follows them when they log in; what nothing refers to for a day is removed by the scheduled task
 * `clean-artwork`. Other plugins say what they refer to, and which orders are locked, through `ArtworkExtensions`.
 */
@VendurePlugin({
  compatibility: '^3.0.0',
  imports: [PluginCommonModule, PersonalDataPlugin, SignedLinksPlugin, StoreSettingsPlugin],
  entities: [Artwork, OrderArtwork],
  controllers: [ArtworkDownloadController],
  providers: [
    ArtworkExtensions,
    ArtworkService,
    ArtworkSource,
    CleaningService,
    OrderArtworkService,
    OwnershipService,
    QuotaService,
    UploadLimitsService,
    UploadService,
    { provide: ARTWORK_OPTIONS, useFactory: () => ArtworkPlugin.options },
    { provide: ARTWORK_STORAGE, useFactory: () => storageOf(ArtworkPlugin.options) },
  ],
  exports: [ArtworkExtensions, ArtworkService, OrderArtworkService],
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
