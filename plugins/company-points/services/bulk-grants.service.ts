import { Injectable } from '@nestjs/common';
import { EntityNotFoundError, type ID, type RequestContext, TransactionalConnection } from '@vendure/core';
import { randomUUID } from 'crypto';
import { MAXIMUM_POINTS } from '../constants';
import type { PointsBatch, Recipient } from '../entities/points-batch.entity';
import { InvalidPointsError, PointsNotAvailableError } from '../errors';
import { expiryOf, storePoints } from '../rules/store-points';
import { adjustmentProblem } from './adjustments.service';
import { Author } from './author';
import { BatchesService } from './batches.service';
import { BulkLedger } from './bulk-ledger';
import { Recipients } from './recipients';

export interface GrantPointsInput {
  /** `group`, or what another plugin has registered. */
  source: string;
  targetId: ID;
  /** For each customer. */
  points: number;
  reason: string;
  idempotencyKey?: string | null;
}

export type GrantPointsResult = PointsBatch | InvalidPointsError | PointsNotAvailableError;

/** The same points for everybody in a group, or in a company (C1). */
@Injectable()
export class BulkGrantsService {
  constructor(
    private connection: TransactionalConnection,
    private recipients: Recipients,
    private author: Author,
    private batches: BatchesService,
    private ledger: BulkLedger,
  ) {}

  async grant(ctx: RequestContext, input: GrantPointsInput): Promise<GrantPointsResult> {
    if (!storePoints(ctx.channel)) return new PointsNotAvailableError();
    const problem = input.points < 0 ? new InvalidPointsError('POINTS_NEGATIVE') : adjustmentProblem(input);
    if (problem) return problem;
    const { source, targetId, points, idempotencyKey } = input;
    const found = await this.recipients.find(ctx, source, targetId);
    if (!found) throw new EntityNotFoundError(source, targetId);
    if (found.customerIds.length * points > MAXIMUM_POINTS) {
      return new InvalidPointsError('POINTS_TOO_MANY', Math.floor(MAXIMUM_POINTS / found.customerIds.length));
    }
    const recipients = found.customerIds.map((id): Recipient => [id, points]);
    if ((await this.ledger.overfilled(ctx, ctx.channelId, recipients)).size > 0) {
      return new InvalidPointsError('POINTS_FULL', MAXIMUM_POINTS);
    }
    const batch = await this.connection.withTransaction(ctx, async txCtx =>
      this.batches.write(txCtx, {
        channelId: ctx.channelId,
        key: `grant:${idempotencyKey || randomUUID()}`,
        reason: input.reason.trim(),
        recipients,
        points: found.customerIds.length * points,
        expiresAt: expiryOf(ctx.channel, new Date()),
        authorId: await this.author.of(txCtx),
      }),
    );
    await this.batches.start(batch);
    return batch;
  }
}
