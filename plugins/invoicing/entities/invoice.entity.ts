import { type DeepPartial, EntityId, type ID, Money, Order, VendureEntity } from '@vendure/core';
import { Column, Entity, Index, ManyToOne, Unique } from 'typeorm';
import type { CreditNoteCause } from '../credit-note-cause';
import type { InvoiceFacts } from '../facts/invoice-facts';
import type { InvoiceKind } from '../invoice-kind';

/** An issued document. It is never changed nor deleted; what was wrong is put right by a credit note. */
@Entity()
@Unique(['channelId', 'number'])
export class Invoice extends VendureEntity {
  constructor(input?: DeepPartial<Invoice>) {
    super(input);
  }

  /** The store where the order was placed, whose series the number belongs to. */
  @EntityId()
  channelId: ID;

  @Index()
  @ManyToOne(() => Order, { nullable: false })
  order: Order;

  @EntityId()
  orderId: ID;

  @Column('varchar', { length: 35 })
  number: string;

  @Column('varchar', { length: 20 })
  kind: InvoiceKind;

  /**
   * What the document is issued for, `<orderId>:INVOICE:1` or `<invoiceId>:CREDIT_NOTE:REFUND:<refundId>`: the same thing
   * is never invoiced, nor credited, twice. An invoice that a reverted payment took back makes place for `:INVOICE:2`.
   */
  @Column('varchar', { unique: true })
  issueKey: string;

  /** Of a credit note: the invoice that it corrects. */
  @Index()
  @ManyToOne(() => Invoice, { nullable: true })
  creditedInvoice: Invoice | null;

  @EntityId({ nullable: true })
  creditedInvoiceId: ID | null;

  /** Of a credit note. */
  @Column('varchar', { length: 20, nullable: true })
  creditCause: CreditNoteCause | null;

  /** Of a credit note: why, in the words that the document has. */
  @Column('text', { nullable: true })
  reason: string | null;

  /** Of a credit note for a refund: which. */
  @EntityId({ nullable: true })
  refundId: ID | null;

  /** Of a credit note for a payment that has not come after all: which. */
  @EntityId({ nullable: true })
  revertedPaymentId: ID | null;

  @Column({ type: Date })
  issuedAt: Date;

  /** In cents; of a credit note, what it takes off, positive. */
  @Money()
  totalWithTax: number;

  @Column('varchar', { length: 3 })
  currencyCode: string;

  @Column('varchar', { length: 10 })
  languageCode: string;

  /** All that the document says, as it was on the day of issue. Read only to render. */
  @Column('simple-json', { select: false })
  facts: Omit<InvoiceFacts, 'logo'>;

  /** Where the rendered document is, once it is. */
  @Column('varchar', { nullable: true })
  storageKey: string | null;

  /** Hexadecimal sha256 of the rendered document. */
  @Column('varchar', { length: 64, nullable: true })
  sha256: string | null;
}
