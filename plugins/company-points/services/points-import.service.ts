import { Injectable } from '@nestjs/common';
import { Customer, type ID, type RequestContext, TransactionalConnection } from '@vendure/core';
import { createHash } from 'crypto';
import { In, IsNull } from 'typeorm';
import type { PointsBatch, Recipient } from '../entities/points-batch.entity';
import { InvalidPointsError, PointsImportError, PointsNotAvailableError } from '../errors';
import { type CsvProblem, type PointsLine, readPointsCsv } from '../rules/read-points-csv';
import { expiryOf, storePoints } from '../rules/store-points';
import { adjustmentProblem } from './adjustments.service';
import { Author } from './author';
import { BatchesService } from './batches.service';
import { BulkLedger } from './bulk-ledger';

/** What a file would do, and why it cannot. */
export interface PointsImportPreview {
  /** Tells the file by its content: the same file is added once. */
  fileKey: string;
  customers: number;
  /** What all of them get together. */
  points: number;
  problems: CsvProblem[];
  /** The batch that has added this very file already. */
  batch: PointsBatch | null;
}

export type ImportPointsResult = PointsBatch | PointsImportError | InvalidPointsError | PointsNotAvailableError;

const LOOKUP = 500;

/** Points for many customers from a CSV file (C1): all of its lines, or none. */
@Injectable()
export class PointsImportService {
  constructor(
    private connection: TransactionalConnection,
    private author: Author,
    private batches: BatchesService,
    private ledger: BulkLedger,
  ) {}

  async preview(ctx: RequestContext, bytes: Buffer): Promise<PointsImportPreview> {
    const { recipients, ...preview } = await this.read(ctx, bytes);
    return { ...preview, customers: recipients.length };
  }

  /** @param key to add the same content once more on purpose; else the content itself is the key */
  async import(
    ctx: RequestContext,
    bytes: Buffer,
    { reason, key }: { reason: string; key?: string | null },
  ): Promise<ImportPointsResult> {
    if (!storePoints(ctx.channel)) return new PointsNotAvailableError();
    const problem = adjustmentProblem({ points: 1, reason, idempotencyKey: key });
    if (problem) return problem;
    const known = key ? await this.batches.find(ctx, `import:${key}`) : null;
    if (known) return known;
    const { recipients, points, problems, fileKey, batch } = await this.read(ctx, bytes);
    if (batch && !key) return batch;
    if (problems.length > 0) return new PointsImportError(problems);
    const written = await this.connection.withTransaction(ctx, async txCtx =>
      this.batches.write(txCtx, {
        channelId: ctx.channelId,
        key: `import:${key || fileKey}`,
        reason: reason.trim(),
        recipients,
        points,
        expiresAt: expiryOf(ctx.channel, new Date()),
        authorId: await this.author.of(txCtx),
      }),
    );
    await this.batches.start(written);
    return written;
  }

  private async read(
    ctx: RequestContext,
    bytes: Buffer,
  ): Promise<Omit<PointsImportPreview, 'customers'> & { recipients: Recipient[] }> {
    const fileKey = createHash('sha256').update(bytes).digest('hex');
    const { lines, problems } = readPointsCsv(bytes);
    const customers = await this.customers(ctx, lines);
    const recipients = lines.flatMap(({ emailAddress, points }): Recipient[] => {
      const id = customers.get(emailAddress);
      return id === undefined ? [] : [[id, points]];
    });
    const full = await this.ledger.overfilled(ctx, ctx.channelId, recipients);
    const refused = lines.flatMap(({ line, emailAddress: value }): CsvProblem[] => {
      const id = customers.get(value);
      if (id === undefined) return [{ line, problem: 'UNKNOWN_CUSTOMER', value }];
      return full.has(String(id)) ? [{ line, problem: 'FULL', value }] : [];
    });
    return {
      fileKey,
      recipients,
      points: recipients.reduce((sum, [, points]) => sum + points, 0),
      problems: [...problems, ...refused].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)),
      batch: await this.batches.find(ctx, `import:${fileKey}`),
    };
  }

  /** Customers of the active channel by their address, a few hundred a query. */
  private async customers(ctx: RequestContext, lines: PointsLine[]): Promise<Map<string, ID>> {
    const found = new Map<string, ID>();
    for (let start = 0; start < lines.length; start += LOOKUP) {
      const addresses = lines.slice(start, start + LOOKUP).map(({ emailAddress }) => emailAddress);
      const customers = await this.connection.getRepository(ctx, Customer).find({
        where: { emailAddress: In(addresses), deletedAt: IsNull(), channels: { id: ctx.channelId } },
        select: { id: true, emailAddress: true },
        loadEagerRelations: false,
      });
      for (const { id, emailAddress } of customers) found.set(emailAddress, id);
    }
    return found;
  }
}
