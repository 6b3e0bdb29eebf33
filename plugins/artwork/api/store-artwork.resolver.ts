import { ResolveField, Resolver } from '@nestjs/graphql';
import { Ctx, RequestContext } from '@vendure/core';
import type { ArtworkRequirements } from '../rules/requirements';
import { UploadService } from '../services/upload.service';

@Resolver('Store')
export class StoreArtworkResolver {
  constructor(private uploads: UploadService) {}

  @ResolveField()
  artworkRequirements(@Ctx() ctx: RequestContext): ArtworkRequirements {
    return this.uploads.requirements(ctx);
  }
}
