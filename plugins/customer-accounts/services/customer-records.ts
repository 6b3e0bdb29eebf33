import { Injectable } from '@nestjs/common';
import {
  Channel,
  ChannelService,
  Customer,
  CustomerEvent,
  CustomerGroup,
  EventBus,
  type ID,
  type RequestContext,
  TransactionalConnection,
} from '@vendure/core';
import { In, IsNull } from 'typeorm';
import { CompanyLinks } from '../../companies';
import type { ImportedCustomer } from '../rules/read-customers';

/** Writes many customers of the active store in a few queries. */
@Injectable()
export class CustomerRecords {
  constructor(
    private connection: TransactionalConnection,
    private channels: ChannelService,
    private eventBus: EventBus,
    private companies: CompanyLinks,
  ) {}

  /** Addresses that a record has already, in any store. */
  async knownAmong(ctx: RequestContext, addresses: readonly string[]): Promise<Set<string>> {
    const known = new Set<string>();
    for (let start = 0; start < addresses.length; start += 500) {
      const found = await this.find(ctx, addresses.slice(start, start + 500));
      for (const { emailAddress } of found) known.add(emailAddress.toLowerCase());
    }
    return known;
  }

  /** @returns the customers who were new */
  async take(ctx: RequestContext, lines: readonly ImportedCustomer[]): Promise<Customer[]> {
    const addresses = lines.map(({ emailAddress }) => emailAddress);
    const before = new Map((await this.find(ctx, addresses)).map(found => [found.emailAddress.toLowerCase(), found]));
    for (const line of lines) {
      const known = before.get(line.emailAddress);
      if (known) await this.update(ctx, known, line);
    }
    const made = await this.create(
      ctx,
      lines.filter(({ emailAddress }) => !before.has(emailAddress)),
    );
    const ids = new Map([...before.values(), ...made].map(found => [found.emailAddress.toLowerCase(), found.id]));
    const named = lines.filter(({ companyName }) => companyName);
    await this.companies.link(
      ctx,
      named.map(({ emailAddress, companyName }) => ({ customerId: ids.get(emailAddress)!, companyName })),
    );
    await this.putIntoGroups(ctx, lines, ids);
    return made;
  }

  private find(ctx: RequestContext, addresses: readonly string[]): Promise<Customer[]> {
    return this.connection.getRepository(ctx, Customer).find({
      where: { emailAddress: In([...addresses]), deletedAt: IsNull() },
      relations: { channels: true },
      loadEagerRelations: false,
    });
  }

  private async create(ctx: RequestContext, lines: readonly ImportedCustomer[]): Promise<Customer[]> {
    const home = await this.channels.getDefaultChannel(ctx);
    const channels = [...new Map([home, ctx.channel].map(({ id }) => [String(id), new Channel({ id })])).values()];
    const customers = lines.map(
      ({ emailAddress, firstName, lastName, phoneNumber }) =>
        new Customer({ emailAddress, firstName, lastName, phoneNumber, title: '', channels }),
    );
    const made = await this.connection.getRepository(ctx, Customer).save(customers);
    for (const customer of made) {
      const { emailAddress, firstName, lastName } = customer;
      await this.eventBus.publish(new CustomerEvent(ctx, customer, 'created', { emailAddress, firstName, lastName }));
    }
    return made;
  }

  /** What the file says replaces what is there, and what it leaves empty stays; another store's customer only joins. */
  private async update(ctx: RequestContext, known: Customer, line: ImportedCustomer): Promise<void> {
    if (!known.channels.some(({ id }) => String(id) === String(ctx.channelId))) {
      await this.channels.assignToChannels(ctx, Customer, known.id, [ctx.channelId]);
      return;
    }
    const changes = Object.fromEntries(
      (['firstName', 'lastName', 'phoneNumber'] as const)
        .filter(field => line[field] && line[field] !== known[field])
        .map(field => [field, line[field]]),
    );
    if (Object.keys(changes).length) await this.connection.getRepository(ctx, Customer).update(known.id, changes);
  }

  private async putIntoGroups(
    ctx: RequestContext,
    lines: readonly ImportedCustomer[],
    ids: ReadonlyMap<string, ID>,
  ): Promise<void> {
    const names = new Set(lines.flatMap(({ groups }) => groups));
    for (const name of names) {
      const group = await this.connection.getRepository(ctx, CustomerGroup).findOneBy({ name });
      if (!group) continue;
      const wanted = lines.filter(({ groups }) => groups.includes(name)).map(line => ids.get(line.emailAddress)!);
      const there = await this.connection
        .getRepository(ctx, Customer)
        .find({ where: { id: In(wanted), groups: { id: group.id } }, select: { id: true }, loadEagerRelations: false });
      const members = new Set(there.map(({ id }) => String(id)));
      const joining = wanted.filter(id => !members.has(String(id)));
      const relation = this.connection.getRepository(ctx, CustomerGroup).createQueryBuilder().relation('customers');
      if (joining.length) await relation.of(group.id).add(joining);
    }
  }
}
