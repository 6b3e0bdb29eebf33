import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type RequestContext, TransactionalConnection } from '@vendure/core';
import { In } from 'typeorm';
import { type PersonalDataSource, PersonalDataSources, type PersonalDataSubject } from '../../personal-data';
import { Artwork } from '../entities/artwork.entity';
import { OrderArtwork } from '../entities/order-artwork.entity';
import { userKey } from '../rules/owner-key';

/** The files that a person uploaded. Once the rows are gone, the daily cleaning removes the bytes. */
@Injectable()
export class ArtworkSource implements PersonalDataSource, OnModuleInit {
  readonly name = 'artwork';

  constructor(
    private connection: TransactionalConnection,
    private sources: PersonalDataSources,
  ) {}

  onModuleInit(): void {
    this.sources.add(this);
  }

  async export(ctx: RequestContext, { customer, storeIds }: PersonalDataSubject): Promise<unknown> {
    if (!customer.user) return [];
    const files = await this.connection.getRepository(ctx, Artwork).find({
      where: { ownerKey: userKey(customer.user.id), ...(storeIds && { channelId: In(storeIds) }) },
      order: { id: 'ASC' },
    });
    return files.map(({ fileName, mimeType, fileSize, createdAt }) => ({
      fileName,
      mimeType,
      fileSize,
      uploadedAt: createdAt,
    }));
  }

  async erase(ctx: RequestContext, { customer }: PersonalDataSubject): Promise<void> {
    if (!customer.user) return;
    const files = this.connection.getRepository(ctx, Artwork);
    const owned = await files.find({ where: { ownerKey: userKey(customer.user.id) }, select: { id: true } });
    const ids = owned.map(({ id }) => id);
    await this.connection.getRepository(ctx, OrderArtwork).delete({ artworkId: In(ids) });
    await files.delete({ id: In(ids) });
  }
}
