import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import {
  Allow,
  Ctx,
  type Customer,
  type EmailAddressConflictError,
  ForbiddenError,
  type ID,
  isGraphQlErrorResult,
  Permission,
  type RequestContext,
  Transaction,
  UserInputError,
} from '@vendure/core';
import type { Readable } from 'stream';
import { companyPermission } from '../../companies';
import { importCustomersPermission } from '../constants';
import type { CustomerImport } from '../entities/customer-import.entity';
import { type CreateCustomerAccountInput, CustomerAccountsService } from '../services/customer-accounts.service';
import { CustomerImports } from '../services/customer-imports';
import { Invitations } from '../services/invitations';

const MEGABYTE = 1024 * 1024;
const LARGEST = 20;

interface UploadedFile {
  filename: string;
  createReadStream: () => Readable;
}

@Resolver()
export class CustomerAccountsResolver {
  constructor(
    private accounts: CustomerAccountsService,
    private invitations: Invitations,
  ) {}

  @Transaction()
  @Mutation()
  @Allow(Permission.CreateCustomer)
  createCustomerAccount(
    @Ctx() ctx: RequestContext,
    @Args() { input }: { input: CreateCustomerAccountInput },
  ): Promise<Customer | EmailAddressConflictError> {
    if (input.companyId != null && !ctx.userHasPermissions([companyPermission.Update])) throw new ForbiddenError();
    if (input.customerGroupIds?.length && !ctx.userHasPermissions([Permission.UpdateCustomerGroup])) {
      throw new ForbiddenError();
    }
    return this.accounts.create(ctx, input);
  }

  @Transaction()
  @Mutation()
  @Allow(Permission.UpdateCustomer)
  async inviteCustomers(@Ctx() ctx: RequestContext, @Args() { customerIds }: { customerIds: ID[] }): Promise<number> {
    let invited = 0;
    for (const id of new Set(customerIds)) if (await this.invitations.invite(ctx, id)) invited += 1;
    return invited;
  }
}

@Resolver()
export class CustomerImportsResolver {
  constructor(private imports: CustomerImports) {}

  @Query()
  @Allow(importCustomersPermission.Permission)
  customerImport(@Ctx() ctx: RequestContext, @Args() { id }: { id: ID }): Promise<CustomerImport | null> {
    return this.imports.find(ctx, id);
  }

  @Query()
  @Allow(importCustomersPermission.Permission)
  customerImports(@Ctx() ctx: RequestContext): Promise<CustomerImport[]> {
    return this.imports.latest(ctx);
  }

  @Transaction()
  @Mutation()
  @Allow(importCustomersPermission.Permission)
  async previewCustomerImport(
    @Ctx() ctx: RequestContext,
    @Args() { file }: { file: Promise<UploadedFile> },
  ): Promise<CustomerImport> {
    const { filename, createReadStream } = await file;
    return this.imports.preview(ctx, filename, await bytesOf(createReadStream()));
  }

  @Transaction()
  @Mutation()
  @Allow(importCustomersPermission.Permission)
  startCustomerImport(
    @Ctx() ctx: RequestContext,
    @Args() { id, invite }: { id: ID; invite: boolean },
  ): Promise<CustomerImport> {
    return this.imports.start(ctx, id, invite);
  }
}

@Resolver('CustomerImport')
export class CustomerImportResolver {
  @ResolveField()
  problems(@Ctx() ctx: RequestContext, @Parent() { problems }: CustomerImport): { line: number; message: string }[] {
    return problems.map(({ line, key, value }) => ({
      line,
      message: ctx.translate(`customerAccounts.${key}`, { value }),
    }));
  }
}

@Resolver('CreateCustomerAccountResult')
export class CreateCustomerAccountResultResolver {
  @ResolveField()
  __resolveType(value: Customer | EmailAddressConflictError): string {
    return isGraphQlErrorResult(value) ? value.__typename : 'Customer';
  }
}

async function bytesOf(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > LARGEST * MEGABYTE) throw new UserInputError('customerAccounts.tooLarge', { megabytes: LARGEST });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
