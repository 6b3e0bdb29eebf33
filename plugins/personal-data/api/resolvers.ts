import { Args, Mutation, ResolveField, Resolver } from '@nestjs/graphql';
import { type DeletionResponse, DeletionResult } from '@vendure/common/lib/generated-types';
import {
  Allow,
  AuthService,
  Ctx,
  type ID,
  InvalidCredentialsError,
  isGraphQlErrorResult,
  Permission,
  type RequestContext,
  Transaction,
} from '@vendure/core';
import { managePersonalDataPermission } from '../constants';
import { PersonalDataNotErasableError } from '../errors';
import { PersonalDataService } from '../services/personal-data.service';
import { Subjects } from '../services/subjects';
import type { PersonalDataExport } from '../types';

@Resolver()
export class MyDataResolver {
  constructor(
    private personalData: PersonalDataService,
    private subjects: Subjects,
    private auth: AuthService,
  ) {}

  @Transaction()
  @Mutation()
  @Allow(Permission.Owner)
  async exportMyData(
    @Ctx() ctx: RequestContext,
    @Args() { password }: { password: string },
  ): Promise<PersonalDataExport | InvalidCredentialsError> {
    const subject = await this.subjects.own(ctx);
    return (await this.refusal(ctx, password)) ?? this.personalData.export(ctx, subject);
  }

  @Transaction()
  @Mutation()
  @Allow(Permission.Owner)
  async eraseMyData(
    @Ctx() ctx: RequestContext,
    @Args() { password }: { password: string },
  ): Promise<{ success: true } | InvalidCredentialsError | PersonalDataNotErasableError> {
    const subject = await this.subjects.own(ctx);
    const refusal = (await this.refusal(ctx, password)) ?? (await this.personalData.erase(ctx, subject));
    return refusal ?? { success: true };
  }

  /** A session that was left open is not enough to take away, or to destroy, what it can reach. */
  private async refusal(ctx: RequestContext, password: string): Promise<InvalidCredentialsError | null> {
    const verdict = await this.auth.verifyUserPassword(ctx, ctx.activeUserId!, password);
    return verdict === true ? null : new InvalidCredentialsError({ authenticationError: '' });
  }
}

@Resolver()
export class CustomerDataResolver {
  constructor(
    private personalData: PersonalDataService,
    private subjects: Subjects,
  ) {}

  @Transaction()
  @Mutation()
  @Allow(managePersonalDataPermission.Permission)
  async exportCustomerData(
    @Ctx() ctx: RequestContext,
    @Args() { customerId }: { customerId: ID },
  ): Promise<PersonalDataExport> {
    return this.personalData.export(ctx, await this.subjects.ofStore(ctx, customerId));
  }

  @Transaction()
  @Mutation()
  @Allow(managePersonalDataPermission.Permission)
  async eraseCustomerData(
    @Ctx() ctx: RequestContext,
    @Args() { customerId }: { customerId: ID },
  ): Promise<DeletionResponse | PersonalDataNotErasableError> {
    const subject = await this.subjects.ofStore(ctx, customerId);
    if (!(await this.subjects.isAllOf(ctx, customerId))) {
      return new PersonalDataNotErasableError([ctx.translate('personalData.otherStores')]);
    }
    const refusal = await this.personalData.erase(ctx, subject);
    return refusal ?? { result: DeletionResult.DELETED, message: ctx.translate('personalData.erased') };
  }
}

const typeOf = (value: { __typename?: string }, success: string) =>
  isGraphQlErrorResult(value as never) ? value.__typename : success;

@Resolver('ExportMyDataResult')
export class ExportMyDataResultResolver {
  @ResolveField()
  __resolveType(value: { __typename?: string }): string | undefined {
    return typeOf(value, 'PersonalDataExport');
  }
}

@Resolver('EraseMyDataResult')
export class EraseMyDataResultResolver {
  @ResolveField()
  __resolveType(value: { __typename?: string }): string | undefined {
    return typeOf(value, 'Success');
  }
}

@Resolver('EraseCustomerDataResult')
export class EraseCustomerDataResultResolver {
  @ResolveField()
  __resolveType(value: { __typename?: string }): string | undefined {
    return typeOf(value, 'DeletionResponse');
  }
}
