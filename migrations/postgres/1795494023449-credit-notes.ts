import { MigrationInterface, QueryRunner } from 'typeorm';

export class CreditNotes1795494023449 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "invoice" ADD "creditCause" character varying(20)`, undefined);
    await queryRunner.query(`ALTER TABLE "invoice" ADD "reason" text`, undefined);
    await queryRunner.query(`ALTER TABLE "invoice" ADD "creditedInvoiceId" integer`, undefined);
    await queryRunner.query(`ALTER TABLE "invoice" ADD "refundId" integer`, undefined);
    await queryRunner.query(
      `ALTER TABLE "invoice_sequence" ADD "series" character varying(20) NOT NULL DEFAULT 'INVOICE'`,
      undefined,
    );
    await queryRunner.query(`ALTER TABLE "order_email" ADD "refundId" integer`, undefined);
    await queryRunner.query(
      `ALTER TABLE "invoice_sequence" DROP CONSTRAINT "UQ_1012ae5e8b044b206cd764356d5"`,
      undefined,
    );
    await queryRunner.query(
      `CREATE INDEX "IDX_95103e2638be49ff9b267da589" ON "invoice" ("creditedInvoiceId") `,
      undefined,
    );
    await queryRunner.query(
      `ALTER TABLE "invoice_sequence" ADD CONSTRAINT "UQ_a420c9bce1a0ce97291a4e6a7be" UNIQUE ("channelId", "series")`,
      undefined,
    );
    await queryRunner.query(
      `ALTER TABLE "invoice" ADD CONSTRAINT "FK_95103e2638be49ff9b267da589f" FOREIGN KEY ("creditedInvoiceId") REFERENCES "invoice"("id") ON DELETE NO ACTION ON UPDATE NO ACTION`,
      undefined,
    );
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "invoice" DROP CONSTRAINT "FK_95103e2638be49ff9b267da589f"`, undefined);
    await queryRunner.query(
      `ALTER TABLE "invoice_sequence" DROP CONSTRAINT "UQ_a420c9bce1a0ce97291a4e6a7be"`,
      undefined,
    );
    await queryRunner.query(`DROP INDEX "public"."IDX_95103e2638be49ff9b267da589"`, undefined);
    await queryRunner.query(`DELETE FROM "invoice_sequence" WHERE "series" <> 'INVOICE'`, undefined);
    await queryRunner.query(
      `ALTER TABLE "invoice_sequence" ADD CONSTRAINT "UQ_1012ae5e8b044b206cd764356d5" UNIQUE ("channelId")`,
      undefined,
    );
    await queryRunner.query(`ALTER TABLE "order_email" DROP COLUMN "refundId"`, undefined);
    await queryRunner.query(`ALTER TABLE "invoice_sequence" DROP COLUMN "series"`, undefined);
    await queryRunner.query(`ALTER TABLE "invoice" DROP COLUMN "refundId"`, undefined);
    await queryRunner.query(`ALTER TABLE "invoice" DROP COLUMN "creditedInvoiceId"`, undefined);
    await queryRunner.query(`ALTER TABLE "invoice" DROP COLUMN "reason"`, undefined);
    await queryRunner.query(`ALTER TABLE "invoice" DROP COLUMN "creditCause"`, undefined);
  }
}
