import { Injectable } from '@nestjs/common';
import {
  Channel,
  EntityNotFoundError,
  type ID,
  Logger,
  type RequestContext,
  RequestContextService,
  TransactionalConnection,
} from '@vendure/core';
import { contentLanguage } from '../../store-settings';
import { loggerCtx, MAXIMUM_POINTS } from '../constants';
import type { Recipient } from '../entities/points-batch.entity';
import { PointsBudget } from '../entities/points-budget.entity';
import { InvalidPointsError, PointsNotAvailableError } from '../errors';
import { type BudgetPeriod, isDue, periodAt } from '../rules/budget-periods';
import { expiryOf, storePoints } from '../rules/store-points';
import { reasons } from '../translations';
import { BatchesService } from './batches.service';
import { BulkLedger } from './bulk-ledger';
import { Recipients } from './recipients';

export interface PointsBudgetInput {
  source: string;
  targetId: ID;
  points: number;
  period: BudgetPeriod;
  carryOver: boolean;
  enabled?: boolean | null;
}

export type PointsBudgetResult = PointsBudget | InvalidPointsError | PointsNotAvailableError;

/** Allowances that groups and companies get anew every month, quarter or year (C1). */
@Injectable()
export class BudgetsService {
  constructor(
    private connection: TransactionalConnection,
    private contexts: RequestContextService,
    private recipients: Recipients,
    private batches: BatchesService,
    private ledger: BulkLedger,
  ) {}

  findAll(ctx: RequestContext): Promise<PointsBudget[]> {
    return this.connection
      .getRepository(ctx, PointsBudget)
      .find({ where: { channelId: ctx.channelId }, order: { id: 'ASC' } });
  }

  /** Null where what the budget was for is no more. */
  async targetName(ctx: RequestContext, { source, targetId }: PointsBudget): Promise<string | null> {
    return (await this.recipients.find(ctx, source, targetId))?.name ?? null;
  }

  /** @param id null for a new one, which is first granted in the period in which it is made */
  async save(ctx: RequestContext, id: ID | null, input: PointsBudgetInput): Promise<PointsBudgetResult> {
    if (!storePoints(ctx.channel)) return new PointsNotAvailableError();
    if (input.points < 1) return new InvalidPointsError(input.points < 0 ? 'POINTS_NEGATIVE' : 'POINTS_ZERO');
    if (input.points > MAXIMUM_POINTS) return new InvalidPointsError('POINTS_TOO_MANY', MAXIMUM_POINTS);
    if (!(await this.recipients.find(ctx, input.source, input.targetId))) {
      throw new EntityNotFoundError(input.source, input.targetId);
    }
    const budget = id === null ? new PointsBudget({ channelId: ctx.channelId }) : await this.getOrThrow(ctx, id);
    const { source, targetId, points, period, carryOver, enabled } = input;
    Object.assign(budget, { source, targetId, points, period, carryOver, enabled: enabled ?? true });
    return this.connection.getRepository(ctx, PointsBudget).save(budget);
  }

  async delete(ctx: RequestContext, id: ID): Promise<void> {
    await this.connection.getRepository(ctx, PointsBudget).remove(await this.getOrThrow(ctx, id));
  }

  /** Grants every budget that has not been granted in the current period. Answers how many there were. */
  async renew(ctx: RequestContext, now = new Date()): Promise<number> {
    const budgets = await this.connection.getRepository(ctx, PointsBudget).findBy({ enabled: true });
    const due = budgets.filter(({ period, grantedPeriod }) => isDue(period, grantedPeriod, now));
    for (const budget of due) {
      await this.grant(ctx, budget, now).catch((reason: unknown) => {
        Logger.error(`Budget ${budget.id} could not be renewed: ${String(reason)}`, loggerCtx);
      });
    }
    return due.length;
  }

  /** Without those whose account cannot hold as much: for them the others must not wait. */
  private async takers(ctx: RequestContext, { id, points }: PointsBudget, customerIds: ID[]): Promise<Recipient[]> {
    const recipients = customerIds.map((customerId): Recipient => [customerId, points]);
    const full = await this.ledger.overfilled(ctx, ctx.channelId, recipients);
    if (full.size > 0) Logger.warn(`Budget ${id}: ${full.size} accounts are full and get nothing`, loggerCtx);
    return recipients.filter(([customerId]) => !full.has(String(customerId)));
  }

  private async grant(systemCtx: RequestContext, budget: PointsBudget, now: Date): Promise<void> {
    const store = await this.connection.getEntityOrThrow(systemCtx, Channel, budget.channelId);
    const ctx = await this.contexts.create({ apiType: 'admin', channelOrToken: store.token });
    const found = storePoints(store) && (await this.recipients.find(ctx, budget.source, budget.targetId));
    if (!found) return;
    const { key, end } = periodAt(budget.period, now);
    const recipients = await this.takers(ctx, budget, found.customerIds);
    const batch = await this.connection.withTransaction(ctx, async txCtx => {
      await this.connection.getRepository(txCtx, PointsBudget).update(budget.id, { grantedPeriod: key });
      return this.batches.write(txCtx, {
        channelId: store.id,
        key: `budget:${budget.id}:${key}`,
        reason: reasons[contentLanguage(store.defaultLanguageCode)].budget(found.name, key),
        recipients,
        points: recipients.length * budget.points,
        expiresAt: budget.carryOver ? expiryOf(store, now) : end,
        authorId: null,
      });
    });
    await this.batches.start(batch);
  }

  private getOrThrow(ctx: RequestContext, id: ID): Promise<PointsBudget> {
    return this.connection.getEntityOrThrow(ctx, PointsBudget, id, { where: { channelId: ctx.channelId } });
  }
}
