import { Injectable } from '@nestjs/common';
import type { ID, RequestContext } from '@vendure/core';

/** What another plugin knows about artwork. Both questions are optional. */
export interface ArtworkExtension {
  /** Which of these something of yours refers to (a line's logo, a proof): they are not removed. */
  referencedAmong?: (ctx: RequestContext, artworkIds: ID[]) => Promise<ID[]>;
  /** Whether the order's artwork can no longer be changed, its production having started. */
  isOrderLocked?: (ctx: RequestContext, orderId: ID) => Promise<boolean>;
}

/**
 * Where other plugins say what they know.
 *
 * @example
 * ```ts
 * onModuleInit() {
 *   this.artworkExtensions.register({ referencedAmong: (ctx, ids) => this.logos.among(ctx, ids) });
 * }
 * ```
 */
@Injectable()
export class ArtworkExtensions {
  private readonly registered = new Set<ArtworkExtension>();

  register(extension: ArtworkExtension): void {
    this.registered.add(extension);
  }

  /** A question that fails keeps everything: it throws, and nothing is removed. */
  async referencedAmong(ctx: RequestContext, artworkIds: ID[]): Promise<ID[]> {
    const found: ID[] = [];
    for (const { referencedAmong } of this.registered)
      found.push(...((await referencedAmong?.(ctx, artworkIds)) ?? []));
    return found;
  }

  async isOrderLocked(ctx: RequestContext, orderId: ID): Promise<boolean> {
    for (const { isOrderLocked } of this.registered) {
      if (await isOrderLocked?.(ctx, orderId)) return true;
    }
    return false;
  }
}
