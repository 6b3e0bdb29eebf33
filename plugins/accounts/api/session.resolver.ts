import { Mutation, Resolver } from '@nestjs/graphql';
import {
  Allow,
  Ctx,
  ForbiddenError,
  Permission,
  type RequestContext,
  SessionService,
  Transaction,
  UserService,
} from '@vendure/core';

@Resolver()
export class SessionResolver {
  constructor(
    private sessions: SessionService,
    private users: UserService,
  ) {}

  @Transaction()
  @Mutation()
  @Allow(Permission.Owner)
  async logoutEverywhere(@Ctx() ctx: RequestContext): Promise<{ success: boolean }> {
    const user = ctx.activeUserId ? await this.users.getUserById(ctx, ctx.activeUserId) : undefined;
    if (!user) throw new ForbiddenError();
    await this.sessions.deleteSessionsByUser(ctx, user);
    return { success: true };
  }
}
