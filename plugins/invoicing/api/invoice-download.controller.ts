import { Controller, Get, Header, Param, Query, StreamableFile, UseFilters } from '@nestjs/common';
import { Allow, Ctx, ForbiddenError, LogLevel, Permission, RequestContext } from '@vendure/core';
import { RefusedLinkFilter, SignedLinksService } from '../../signed-links';
import { requestPath } from '../services/download-path';
import { InvoiceFileService } from '../services/invoice-file.service';

/** Gives the document to whoever has a link that was signed for it, session or not. */
@Controller('invoices')
@UseFilters(RefusedLinkFilter)
export class InvoiceDownloadController {
  constructor(
    private signedLinksService: SignedLinksService,
    private fileService: InvoiceFileService,
  ) {}

  @Get(':id/:file')
  @Allow(Permission.Public)
  @Header('Cache-Control', 'private, no-store')
  @Header('X-Content-Type-Options', 'nosniff')
  async download(
    @Ctx() ctx: RequestContext,
    @Param('id') id: string,
    @Param('file') file: string,
    @Query() query: { expires?: unknown; signature?: unknown },
  ): Promise<StreamableFile> {
    if (!this.signedLinksService.verify(requestPath(id, file), query)) throw new ForbiddenError(LogLevel.Verbose);
    const { buffer, fileName } = await this.fileService.ensureRendered(ctx, id);
    return new StreamableFile(buffer, {
      type: 'application/pdf',
      disposition: `inline; filename="${fileName}"`,
      length: buffer.length,
    });
  }
}
