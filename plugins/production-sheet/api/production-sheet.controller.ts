import { Controller, Get, Header, NotFoundException, Param, Query, StreamableFile, UseFilters } from '@nestjs/common';
import { Allow, ForbiddenError, LogLevel, Permission } from '@vendure/core';
import { RefusedLinkFilter, SignedLinksService } from '../../signed-links';
import { contentLanguage } from '../../store-settings';
import { sheetPath } from '../services/sheet-path';
import { ProductionSheetService } from '../services/production-sheet.service';

/** Gives a sheet to whoever has a link that was signed for it, session or not. */
@Controller('production-sheets')
@UseFilters(RefusedLinkFilter)
export class ProductionSheetController {
  constructor(
    private links: SignedLinksService,
    private sheets: ProductionSheetService,
  ) {}

  @Get(':id/:language/:file')
  @Allow(Permission.Public)
  @Header('Cache-Control', 'private, no-store')
  @Header('Referrer-Policy', 'no-referrer')
  @Header('X-Content-Type-Options', 'nosniff')
  async show(
    @Param() { id, language, file }: { id: string; language: string; file: string },
    @Query() query: { expires?: unknown; signature?: unknown },
  ): Promise<StreamableFile> {
    if (!this.links.verify(sheetPath(id, language, file), query)) throw new ForbiddenError(LogLevel.Verbose);
    const sheet = await this.sheets.print(id, contentLanguage(language));
    if (!sheet) throw new NotFoundException();
    return new StreamableFile(sheet.pdf, {
      type: 'application/pdf',
      disposition: `inline; filename="${sheet.fileName}"`,
      length: sheet.pdf.length,
    });
  }
}
