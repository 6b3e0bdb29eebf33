import { Injectable } from '@nestjs/common';
import { CustomerService, EntityNotFoundError, type ID, type RequestContext } from '@vendure/core';
import { MAXIMUM_POINTS } from '../constants';
import type { PointsAccount } from '../entities/points-account.entity';
import { InsufficientPointsError, InvalidPointsError, PointsNotAvailableError } from '../errors';
import { expiryOf, storePoints } from '../rules/store-points';
import { AccountsService } from './accounts.service';
import { Author } from './author';
import { ExpiryService } from './expiry.service';
import { Ledger } from './ledger';

export interface AdjustPointsInput {
  customerId: ID;
  /** Positive grants, negative takes back. */
  points: number;
  reason: string;
  /** The same key twice is one adjustment. */
  idempotencyKey?: string | null;
}

export type AdjustPointsResult = PointsAccount | InsufficientPointsError | PointsNotAvailableError | InvalidPointsError;

const MAXIMUM_REASON = 500;
const MAXIMUM_KEY = 100;

/** Points that an administrator grants to one customer, or takes back (B20). */
@Injectable()
export class AdjustmentsService {
  constructor(
    private accounts: AccountsService,
    private customers: CustomerService,
    private expiry: ExpiryService,
    private author: Author,
    private ledger: Ledger,
  ) {}

  /** In the active channel, which the customer must belong to. */
  async adjust(ctx: RequestContext, input: AdjustPointsInput): Promise<AdjustPointsResult> {
    if (!storePoints(ctx.channel)) return new PointsNotAvailableError();
    const problem = adjustmentProblem(input);
    if (problem) return problem;
    if (!(await this.customers.findOne(ctx, input.customerId))) {
      throw new EntityNotFoundError('Customer', input.customerId);
    }
    const account = await this.accounts.ensure(ctx, input.customerId, ctx.channelId);
    await this.expiry.expire(ctx, account.id);
    const entry = await this.ledger.post(ctx, account.id, {
      type: input.points > 0 ? 'GRANT' : 'ADJUST',
      points: input.points,
      reason: input.reason.trim(),
      authorId: await this.author.of(ctx),
      expiresAt: expiryOf(ctx.channel, new Date()),
      ...(input.idempotencyKey && { idempotencyKey: `adjust:${account.id}:${input.idempotencyKey}` }),
    });
    const after = await this.accounts.ensure(ctx, input.customerId, ctx.channelId);
    if (entry) return after;
    if (input.points > 0) return new InvalidPointsError('POINTS_TOO_MANY', MAXIMUM_POINTS - after.balance);
    return new InsufficientPointsError(after.balance - after.reserved);
  }
}

/** What is wrong with an adjustment before anything is looked up. */
export function adjustmentProblem({
  points,
  reason,
  idempotencyKey,
}: Omit<AdjustPointsInput, 'customerId'>): InvalidPointsError | null {
  if (points === 0) return new InvalidPointsError('POINTS_ZERO');
  if (Math.abs(points) > MAXIMUM_POINTS) return new InvalidPointsError('POINTS_TOO_MANY', MAXIMUM_POINTS);
  const length = reason.trim().length;
  if (length === 0 || length > MAXIMUM_REASON) return new InvalidPointsError('POINTS_REASON', MAXIMUM_REASON);
  if ((idempotencyKey?.length ?? 0) > MAXIMUM_KEY) return new InvalidPointsError('POINTS_KEY', MAXIMUM_KEY);
  return null;
}
