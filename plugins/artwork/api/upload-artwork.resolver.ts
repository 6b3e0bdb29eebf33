import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { Permission } from '@vendure/common/lib/generated-types';
import { Allow, Ctx, RequestContext } from '@vendure/core';
import { Artwork } from '../entities/artwork.entity';
import { ArtworkRejectedError } from '../errors';
import { UploadService } from '../services/upload.service';
import type { FileUpload } from '../upload/file-upload';

@Resolver()
export class UploadArtworkResolver {
  constructor(private uploads: UploadService) {}

  /** In no transaction: one would be open for as long as the file takes to arrive. */
  @Mutation()
  @Allow(Permission.Owner)
  async uploadArtwork(
    @Ctx() ctx: RequestContext,
    @Args() { file }: { file: Promise<FileUpload> },
  ): Promise<Artwork | ArtworkRejectedError> {
    return this.uploads.upload(ctx, await file);
  }
}

@Resolver('UploadArtworkResult')
export class UploadArtworkResultResolver {
  @ResolveField()
  __resolveType(value: Artwork | ArtworkRejectedError): string {
    return value instanceof ArtworkRejectedError ? value.__typename : 'Artwork';
  }
}
