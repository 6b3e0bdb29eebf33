import { Injectable, type OnModuleInit } from '@nestjs/common';
import { type Customer, type ID, Order, type RequestContext, TransactionalConnection } from '@vendure/core';
// Core's door leaves it out.
import { OrderHistoryEntry } from '@vendure/core/dist/entity/history-entry/order-history-entry.entity';
import { In, MoreThan } from 'typeorm';
import { type PersonalDataSource, PersonalDataSources, type PersonalDataSubject } from '../../personal-data';
import { OrderEmail } from '../entities/order-email.entity';

/** The log of messages to a person: that they were sent stays with the orders, to which address does not. */
@Injectable()
export class EmailSource implements PersonalDataSource, OnModuleInit {
  readonly name = 'emails';

  constructor(
    private connection: TransactionalConnection,
    private sources: PersonalDataSources,
  ) {}

  onModuleInit(): void {
    this.sources.add(this);
  }

  async export(ctx: RequestContext, { customer, storeIds }: PersonalDataSubject): Promise<unknown> {
    const emails = await this.connection.getRepository(ctx, OrderEmail).find({
      where: {
        order: { customer: { id: customer.id } },
        audience: 'customer',
        ...(storeIds && { channelId: In(storeIds) }),
      },
      order: { id: 'ASC' },
    });
    return emails.map(({ recipient, subject, sentAt }) => ({ recipient, subject, sentAt }));
  }

  /** A message that is on its way is written down with its address when it has left. */
  async obstacles(ctx: RequestContext, { customer }: PersonalDataSubject): Promise<string[]> {
    const leaving = await this.connection.getRepository(ctx, OrderEmail).existsBy({
      order: { customer: { id: customer.id } },
      audience: 'customer',
      state: 'QUEUED',
      leaseUntil: MoreThan(new Date()),
    });
    return leaving ? [ctx.translate('orderEmails.leaving')] : [];
  }

  async erase(ctx: RequestContext, { customer }: PersonalDataSubject): Promise<void> {
    const recipient = `erased-${customer.id}@invalid`;
    const emails = this.connection.getRepository(ctx, OrderEmail).createQueryBuilder();
    const orders = emails.subQuery().select('o.id').from(Order, 'o').where('o.customerId = :customerId');
    await emails
      .update()
      .set({ recipient })
      .where(`orderId IN ${orders.getQuery()}`)
      .andWhere('audience = :audience')
      .setParameters({ customerId: customer.id, audience: 'customer' })
      .execute();
    const unsent = this.connection.getRepository(ctx, OrderEmail);
    await unsent.update({ recipient, state: 'QUEUED' }, { state: 'FAILED', error: 'The account was erased' });
    await this.eraseFromHistory(ctx, customer, recipient);
  }

  private async eraseFromHistory(ctx: RequestContext, customer: Customer, recipient: string): Promise<void> {
    const entries = this.connection.getRepository(ctx, OrderHistoryEntry);
    const sent = await entries.find({
      where: { order: { customer: { id: customer.id } } },
      loadEagerRelations: false,
    });
    for (const { id, data } of sent as { id: ID; data: Record<string, unknown> }[]) {
      if (data.recipient !== customer.emailAddress) continue;
      const entry = new OrderHistoryEntry({ id });
      entry.data = { ...data, recipient };
      await entries.save(entry, { reload: false });
    }
  }
}
