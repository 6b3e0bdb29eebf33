import type { INestApplication } from '@nestjs/common';
import { AssetService, type ID, isGraphQlErrorResult, type RequestContext } from '@vendure/core';
import { Readable } from 'stream';
import { drawPicture, type Shape } from './picture';

export interface PicturedProduct {
  slug: string;
  picture: { shape: Shape; color: string };
}

/** The product's picture as an asset. */
export async function createPicture(
  app: INestApplication,
  ctx: RequestContext,
  { slug, picture }: PicturedProduct,
): Promise<ID> {
  const drawing = Readable.from(Buffer.from(drawPicture(picture.shape, picture.color)));
  const asset = await app.get(AssetService).createFromFileStream(drawing, `${slug}.svg`, ctx);
  if (isGraphQlErrorResult(asset)) throw new Error(asset.message);
  return asset.id;
}
