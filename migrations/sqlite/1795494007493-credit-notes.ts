import { MigrationInterface, QueryRunner } from 'typeorm';

export class CreditNotes1795494007493 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`DROP INDEX "IDX_f494ce6746b91e9ec9562af485"`, undefined);
    await queryRunner.query(
      `CREATE TABLE "temporary_invoice" ("createdAt" datetime NOT NULL DEFAULT (datetime('now')), "updatedAt" datetime NOT NULL DEFAULT (datetime('now')), "number" varchar(35) NOT NULL, "kind" varchar(20) NOT NULL, "issueKey" varchar NOT NULL, "issuedAt" datetime NOT NULL, "currencyCode" varchar(3) NOT NULL, "languageCode" varchar(10) NOT NULL, "facts" text NOT NULL, "storageKey" varchar, "sha256" varchar(64), "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "channelId" integer NOT NULL, "orderId" integer NOT NULL, "totalWithTax" integer NOT NULL, "creditCause" varchar(20), "reason" text, "creditedInvoiceId" integer, "refundId" integer, CONSTRAINT "UQ_c715967885d12a22ce0080893f7" UNIQUE ("channelId", "number"), CONSTRAINT "UQ_a3226826ee119629bde7e2773c4" UNIQUE ("issueKey"), CONSTRAINT "FK_f494ce6746b91e9ec9562af4857" FOREIGN KEY ("orderId") REFERENCES "order" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION, CONSTRAINT "FK_95103e2638be49ff9b267da589f" FOREIGN KEY ("creditedInvoiceId") REFERENCES "invoice" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION)`,
      undefined,
    );
    await queryRunner.query(
      `INSERT INTO "temporary_invoice"("createdAt", "updatedAt", "number", "kind", "issueKey", "issuedAt", "currencyCode", "languageCode", "facts", "storageKey", "sha256", "id", "channelId", "orderId", "totalWithTax") SELECT "createdAt", "updatedAt", "number", "kind", "issueKey", "issuedAt", "currencyCode", "languageCode", "facts", "storageKey", "sha256", "id", "channelId", "orderId", "totalWithTax" FROM "invoice"`,
      undefined,
    );
    await queryRunner.query(`DROP TABLE "invoice"`, undefined);
    await queryRunner.query(`ALTER TABLE "temporary_invoice" RENAME TO "invoice"`, undefined);
    await queryRunner.query(`CREATE INDEX "IDX_f494ce6746b91e9ec9562af485" ON "invoice" ("orderId") `, undefined);
    await queryRunner.query(
      `CREATE INDEX "IDX_95103e2638be49ff9b267da589" ON "invoice" ("creditedInvoiceId") `,
      undefined,
    );
    await queryRunner.query(
      `CREATE TABLE "temporary_invoice_sequence" ("createdAt" datetime NOT NULL DEFAULT (datetime('now')), "updatedAt" datetime NOT NULL DEFAULT (datetime('now')), "value" integer NOT NULL DEFAULT (0), "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "channelId" integer NOT NULL, "series" varchar(20) NOT NULL DEFAULT ('INVOICE'), CONSTRAINT "UQ_a420c9bce1a0ce97291a4e6a7be" UNIQUE ("channelId", "series"))`,
      undefined,
    );
    await queryRunner.query(
      `INSERT INTO "temporary_invoice_sequence"("createdAt", "updatedAt", "value", "id", "channelId") SELECT "createdAt", "updatedAt", "value", "id", "channelId" FROM "invoice_sequence"`,
      undefined,
    );
    await queryRunner.query(`DROP TABLE "invoice_sequence"`, undefined);
    await queryRunner.query(`ALTER TABLE "temporary_invoice_sequence" RENAME TO "invoice_sequence"`, undefined);
    await queryRunner.query(`ALTER TABLE "order_email" ADD COLUMN "refundId" integer`, undefined);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "order_email" DROP COLUMN "refundId"`, undefined);
    await queryRunner.query(`ALTER TABLE "invoice_sequence" RENAME TO "temporary_invoice_sequence"`, undefined);
    await queryRunner.query(
      `CREATE TABLE "invoice_sequence" ("createdAt" datetime NOT NULL DEFAULT (datetime('now')), "updatedAt" datetime NOT NULL DEFAULT (datetime('now')), "value" integer NOT NULL DEFAULT (0), "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "channelId" integer NOT NULL, CONSTRAINT "UQ_1012ae5e8b044b206cd764356d5" UNIQUE ("channelId"))`,
      undefined,
    );
    await queryRunner.query(
      `INSERT INTO "invoice_sequence"("createdAt", "updatedAt", "value", "id", "channelId") SELECT "createdAt", "updatedAt", "value", "id", "channelId" FROM "temporary_invoice_sequence" WHERE "series" = 'INVOICE'`,
      undefined,
    );
    await queryRunner.query(`DROP TABLE "temporary_invoice_sequence"`, undefined);
    await queryRunner.query(`DROP INDEX "IDX_95103e2638be49ff9b267da589"`, undefined);
    await queryRunner.query(`DROP INDEX "IDX_f494ce6746b91e9ec9562af485"`, undefined);
    await queryRunner.query(`ALTER TABLE "invoice" RENAME TO "temporary_invoice"`, undefined);
    await queryRunner.query(
      `CREATE TABLE "invoice" ("createdAt" datetime NOT NULL DEFAULT (datetime('now')), "updatedAt" datetime NOT NULL DEFAULT (datetime('now')), "number" varchar(35) NOT NULL, "kind" varchar(20) NOT NULL, "issueKey" varchar NOT NULL, "issuedAt" datetime NOT NULL, "currencyCode" varchar(3) NOT NULL, "languageCode" varchar(10) NOT NULL, "facts" text NOT NULL, "storageKey" varchar, "sha256" varchar(64), "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "channelId" integer NOT NULL, "orderId" integer NOT NULL, "totalWithTax" integer NOT NULL, CONSTRAINT "UQ_c715967885d12a22ce0080893f7" UNIQUE ("channelId", "number"), CONSTRAINT "UQ_a3226826ee119629bde7e2773c4" UNIQUE ("issueKey"), CONSTRAINT "FK_f494ce6746b91e9ec9562af4857" FOREIGN KEY ("orderId") REFERENCES "order" ("id") ON DELETE NO ACTION ON UPDATE NO ACTION)`,
      undefined,
    );
    await queryRunner.query(
      `INSERT INTO "invoice"("createdAt", "updatedAt", "number", "kind", "issueKey", "issuedAt", "currencyCode", "languageCode", "facts", "storageKey", "sha256", "id", "channelId", "orderId", "totalWithTax") SELECT "createdAt", "updatedAt", "number", "kind", "issueKey", "issuedAt", "currencyCode", "languageCode", "facts", "storageKey", "sha256", "id", "channelId", "orderId", "totalWithTax" FROM "temporary_invoice"`,
      undefined,
    );
    await queryRunner.query(`DROP TABLE "temporary_invoice"`, undefined);
    await queryRunner.query(`CREATE INDEX "IDX_f494ce6746b91e9ec9562af485" ON "invoice" ("orderId") `, undefined);
  }
}
