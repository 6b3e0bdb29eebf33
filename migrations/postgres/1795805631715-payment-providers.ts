import { MigrationInterface, QueryRunner } from 'typeorm';

export class PaymentProviders1795805631715 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE "provider_intent" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "provider" character varying(20) NOT NULL, "intentId" character varying NOT NULL, "account" character varying NOT NULL, "orderCode" character varying NOT NULL, "method" character varying NOT NULL, "currencyCode" character varying(3) NOT NULL, "asDeposit" boolean NOT NULL, "state" character varying(20) NOT NULL, "id" SERIAL NOT NULL, "orderId" integer, "channelId" integer NOT NULL, "amount" integer NOT NULL, CONSTRAINT "UQ_d27c7da528be29c0b7895517796" UNIQUE ("provider", "intentId"), CONSTRAINT "PK_6bf0c11f4f68b0d5165a063a208" PRIMARY KEY ("id"))`,
      undefined,
    );
    await queryRunner.query(
      `CREATE INDEX "IDX_b475a23d7ed4a3da97552b3c50" ON "provider_intent" ("orderId") `,
      undefined,
    );
    await queryRunner.query(`CREATE INDEX "IDX_3bd0c39c093108845a3d637dff" ON "provider_intent" ("state") `, undefined);
    await queryRunner.query(`ALTER TABLE "channel" ADD "customFieldsPaymentchoices" jsonb`, undefined);
    await queryRunner.query(`ALTER TABLE "order_email" ADD "paymentId" integer`, undefined);
    await queryRunner.query(
      `ALTER TABLE "provider_intent" ADD CONSTRAINT "FK_b475a23d7ed4a3da97552b3c504" FOREIGN KEY ("orderId") REFERENCES "order"("id") ON DELETE SET NULL ON UPDATE NO ACTION`,
      undefined,
    );
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE "provider_intent" DROP CONSTRAINT "FK_b475a23d7ed4a3da97552b3c504"`,
      undefined,
    );
    await queryRunner.query(`ALTER TABLE "order_email" DROP COLUMN "paymentId"`, undefined);
    await queryRunner.query(`ALTER TABLE "channel" DROP COLUMN "customFieldsPaymentchoices"`, undefined);
    await queryRunner.query(`DROP INDEX "public"."IDX_3bd0c39c093108845a3d637dff"`, undefined);
    await queryRunner.query(`DROP INDEX "public"."IDX_b475a23d7ed4a3da97552b3c50"`, undefined);
    await queryRunner.query(`DROP TABLE "provider_intent"`, undefined);
  }
}
