import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { Allow, Ctx, type ID, isGraphQlErrorResult, type RequestContext } from '@vendure/core';
import { managePointsPermission, readPointsPermission } from '../constants';
import type { PointsBatch } from '../entities/points-batch.entity';
import type { PointsImportError } from '../errors';
import type { CsvProblem } from '../rules/read-points-csv';
import { BatchesService } from '../services/batches.service';
import { BulkGrantsService, type GrantPointsInput, type GrantPointsResult } from '../services/bulk-grants.service';
import {
  type ImportPointsResult,
  type PointsImportPreview,
  PointsImportService,
} from '../services/points-import.service';
import { readUpload, type UploadedFile } from './read-upload';

const SHOWN_PROBLEMS = 200;

interface ImportPointsInput {
  file: Promise<UploadedFile>;
  reason: string;
  key?: string | null;
}

@Resolver()
export class BulkPointsResolver {
  constructor(
    private grants: BulkGrantsService,
    private imports: PointsImportService,
    private batches: BatchesService,
  ) {}

  @Query()
  @Allow(readPointsPermission.Permission, managePointsPermission.Permission)
  pointsBatch(@Ctx() ctx: RequestContext, @Args() args: { id: ID }): Promise<PointsBatch | null> {
    return this.batches.findOne(ctx, args.id);
  }

  @Mutation()
  @Allow(managePointsPermission.Permission)
  grantPoints(@Ctx() ctx: RequestContext, @Args() args: { input: GrantPointsInput }): Promise<GrantPointsResult> {
    return this.grants.grant(ctx, args.input);
  }

  @Mutation()
  @Allow(managePointsPermission.Permission)
  async previewPointsImport(
    @Ctx() ctx: RequestContext,
    @Args() args: { file: Promise<UploadedFile> },
  ): Promise<PointsImportPreview> {
    return this.imports.preview(ctx, await readUpload(args.file));
  }

  @Mutation()
  @Allow(managePointsPermission.Permission)
  async importPoints(
    @Ctx() ctx: RequestContext,
    @Args() { input }: { input: ImportPointsInput },
  ): Promise<ImportPointsResult> {
    return this.imports.import(ctx, await readUpload(input.file), input);
  }
}

/** Of the preview and of the error, which tell of the same problems. */
class ProblemsResolver {
  @ResolveField()
  problems(@Parent() { problems }: { problems: CsvProblem[] }): CsvProblem[] {
    return problems.slice(0, SHOWN_PROBLEMS);
  }

  @ResolveField()
  problemCount(@Parent() { problems }: { problems: CsvProblem[] }): number {
    return problems.length;
  }
}

@Resolver('PointsImportPreview')
export class PointsImportPreviewResolver extends ProblemsResolver {}

@Resolver('PointsImportError')
export class PointsImportErrorResolver extends ProblemsResolver {}

@Resolver('PointsImportProblem')
export class PointsImportProblemResolver {
  @ResolveField()
  message(@Ctx() ctx: RequestContext, @Parent() { problem, value }: CsvProblem): string {
    return ctx.translate(`companyPoints.csv.${problem}`, { value: value ?? '' });
  }
}

@Resolver('GrantPointsResult')
export class GrantPointsResultResolver {
  @ResolveField()
  __resolveType(value: GrantPointsResult): string {
    return isGraphQlErrorResult(value) ? value.__typename : 'PointsBatch';
  }
}

@Resolver('ImportPointsResult')
export class ImportPointsResultResolver {
  @ResolveField()
  __resolveType(value: PointsBatch | PointsImportError): string {
    return isGraphQlErrorResult(value) ? value.__typename : 'PointsBatch';
  }
}
