import { Inject, Injectable } from '@nestjs/common';
import { EntityNotFoundError, type ID, RequestContext, TransactionalConnection } from '@vendure/core';
import { createHash } from 'crypto';
import { IsNull } from 'typeorm';
import { INVOICE_STORAGE } from '../constants';
import { Invoice } from '../entities/invoice.entity';
import { invoicePdf } from '../pdf/invoice-pdf';
import type { InvoiceStorageStrategy } from '../storage/invoice-storage-strategy';
import { invoiceFileName } from './invoice-number';
import { LogoService } from './logo.service';

export interface InvoiceFile {
  buffer: Buffer;
  fileName: string;
  /** Hexadecimal. */
  sha256: string;
}

/** The documents themselves: made once, kept, and the same to the byte whenever they are asked for. */
@Injectable()
export class InvoiceFileService {
  constructor(
    private connection: TransactionalConnection,
    private logoService: LogoService,
    @Inject(INVOICE_STORAGE) private storage: InvoiceStorageStrategy,
  ) {}

  /** The document, made now when nobody has asked for it before. Throws when what is stored is no longer what was. */
  async ensureRendered(ctx: RequestContext, invoiceId: ID): Promise<InvoiceFile> {
    const kept = await this.read(ctx, invoiceId);
    if (kept) return kept;
    await this.render(ctx, invoiceId);
    const rendered = await this.read(ctx, invoiceId);
    if (!rendered) throw new Error(`Invoice ${invoiceId} was rendered but its document was not recorded`);
    return rendered;
  }

  private async read(ctx: RequestContext, invoiceId: ID): Promise<InvoiceFile | undefined> {
    const invoice = await this.connection.getRepository(ctx, Invoice).findOneBy({ id: invoiceId });
    if (!invoice) throw new EntityNotFoundError('Invoice', invoiceId);
    if (invoice.storageKey === null || invoice.sha256 === null) return undefined;
    const buffer = await this.storage.get(invoice.storageKey);
    if (sha256Of(buffer) !== invoice.sha256) {
      throw new Error(`The stored document of invoice ${invoice.number} (${invoice.storageKey}) has been altered`);
    }
    return { buffer, fileName: invoiceFileName(invoice.number), sha256: invoice.sha256 };
  }

  /** Of two that render at once the first to record wins. The hash in the key keeps any other content out of the way. */
  private async render(ctx: RequestContext, invoiceId: ID): Promise<void> {
    const repository = this.connection.getRepository(ctx, Invoice);
    const invoice = await repository
      .createQueryBuilder('invoice')
      .addSelect('invoice.facts')
      .where('invoice.id = :invoiceId', { invoiceId })
      .getOneOrFail();
    const logo = await this.logoService.ofStore(ctx, invoice.channelId);
    const buffer = await invoicePdf({ ...invoice.facts, logo });
    const sha256 = sha256Of(buffer);
    const name = invoiceFileName(invoice.number).replace(/\.pdf$/, `-${sha256.slice(0, 16)}.pdf`);
    const storageKey = `${invoice.channelId}/${name}`;
    await this.storage.putIfAbsent(storageKey, buffer);
    await repository.update({ id: invoiceId, sha256: IsNull() }, { storageKey, sha256 });
  }
}

function sha256Of(buffer: Buffer): string {
  return createHash('sha256').update(buffer).digest('hex');
}
