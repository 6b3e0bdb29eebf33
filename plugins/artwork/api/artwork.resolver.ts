import { Parent, ResolveField, Resolver } from '@nestjs/graphql';
import type { Artwork } from '../entities/artwork.entity';
import { ArtworkService } from '../services/artwork.service';

/** Whoever is given the artwork is given its links: what leads to it has asked for the right. */
@Resolver('Artwork')
export class ArtworkResolver {
  constructor(private artworks: ArtworkService) {}

  @ResolveField()
  downloadUrl(@Parent() artwork: Artwork): string {
    return this.artworks.downloadUrl(artwork);
  }

  @ResolveField()
  previewUrl(@Parent() artwork: Artwork): string | null {
    return this.artworks.previewUrl(artwork);
  }
}
