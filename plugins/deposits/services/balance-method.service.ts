import { Injectable } from '@nestjs/common';
import {
  Channel,
  ChannelService,
  type ID,
  LanguageCode,
  PaymentMethod,
  PaymentMethodService,
  type RequestContext,
  RequestContextService,
  TransactionalConnection,
} from '@vendure/core';
import { lockRow } from '../../consistency';
import { BALANCE_METHOD } from '../../payment-kinds';

const translations = [
  { languageCode: LanguageCode.fr, name: 'Solde après acompte', description: '' },
  { languageCode: LanguageCode.en, name: 'Balance after deposit', description: '' },
];

/** Vendure makes payments by a method that exists in the channel: this one does, in every channel, exactly once. */
@Injectable()
export class BalanceMethodService {
  constructor(
    private connection: TransactionalConnection,
    private contexts: RequestContextService,
    private methods: PaymentMethodService,
    private channels: ChannelService,
  ) {}

  async ensureEverywhere(): Promise<void> {
    const ctx = await this.contexts.create({ apiType: 'admin' });
    await this.connection.withTransaction(ctx, async txCtx => {
      await this.queue(txCtx);
      const method = (await this.find(txCtx)) ?? (await this.create(txCtx));
      const channels = await this.connection.getRepository(txCtx, Channel).find();
      const missing = channels.filter(({ id }) => !method.channels.some(channel => channel.id === id));
      await this.assign(
        txCtx,
        method,
        missing.map(({ id }) => id),
      );
    });
  }

  /** For a channel that has just been made. */
  async ensureIn(ctx: RequestContext, channelId: ID): Promise<void> {
    const method = await this.find(ctx);
    if (method) await this.assign(ctx, method, [channelId]);
  }

  /** Several servers that start at once wait for one another here. */
  private queue(ctx: RequestContext): Promise<void> {
    return lockRow(this.connection, ctx, Channel, ctx.channelId);
  }

  private find(ctx: RequestContext): Promise<PaymentMethod | null> {
    return this.connection
      .getRepository(ctx, PaymentMethod)
      .findOne({ where: { code: BALANCE_METHOD }, relations: { channels: true } });
  }

  private async create(ctx: RequestContext): Promise<PaymentMethod> {
    await this.methods.create(ctx, {
      code: BALANCE_METHOD,
      enabled: true,
      handler: { code: BALANCE_METHOD, arguments: [] },
      checker: { code: BALANCE_METHOD, arguments: [] },
      translations,
    });
    return (await this.find(ctx))!;
  }

  private async assign(ctx: RequestContext, { id }: PaymentMethod, channelIds: ID[]): Promise<void> {
    if (channelIds.length) await this.channels.assignToChannels(ctx, PaymentMethod, id, channelIds);
  }
}
