import { Injectable, type OnModuleInit } from '@nestjs/common';
import { CustomerService, type RequestContext, TransactionalConnection } from '@vendure/core';
import { lockAddress } from '../../consistency';

const METHODS = ['registerCustomerAccount', 'createOrUpdate', 'create', 'update'] as const;

/**
 * One customer of each address: core looks for the record of an address and then makes it, and two requests at once would
 * both find none. The second waits here, and answers as if it had come later.
 */
@Injectable()
export class OneCustomerService implements OnModuleInit {
  constructor(
    private connection: TransactionalConnection,
    private customers: CustomerService,
  ) {}

  onModuleInit(): void {
    for (const method of METHODS) this.decorate(method);
  }

  private decorate(method: (typeof METHODS)[number]): void {
    const customers = this.customers as unknown as Record<string, Method | undefined>;
    const original = customers[method]?.bind(this.customers);
    if (!original) throw new Error(`CustomerService.${method} has moved: see plugins/accounts`);
    customers[method] = async (ctx, input, ...rest) => {
      if (input.emailAddress) await lockAddress(this.connection, ctx, input.emailAddress);
      return original(ctx, input, ...rest);
    };
  }
}

type Method = (ctx: RequestContext, input: { emailAddress?: string | null }, ...rest: unknown[]) => Promise<unknown>;
