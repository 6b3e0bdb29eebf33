import { MigrationInterface, QueryRunner } from 'typeorm';

export class PaymentProviders1795805606485 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE "provider_intent" ("createdAt" datetime NOT NULL DEFAULT (datetime('now')), "updatedAt" datetime NOT NULL DEFAULT (datetime('now')), "provider" varchar(20) NOT NULL, "intentId" varchar NOT NULL, "account" varchar NOT NULL, "orderCode" varchar NOT NULL, "method" varchar NOT NULL, "currencyCode" varchar(3) NOT NULL, "asDeposit" boolean NOT NULL, "state" varchar(20) NOT NULL, "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "orderId" integer, "channelId" integer NOT NULL, "amount" integer NOT NULL, CONSTRAINT "UQ_d27c7da528be29c0b7895517796" UNIQUE ("provider", "intentId"), CONSTRAINT "FK_b475a23d7ed4a3da97552b3c504" FOREIGN KEY ("orderId") REFERENCES "order" ("id") ON DELETE SET NULL ON UPDATE NO ACTION)`,
      undefined,
    );
    await queryRunner.query(
      `CREATE INDEX "IDX_b475a23d7ed4a3da97552b3c50" ON "provider_intent" ("orderId") `,
      undefined,
    );
    await queryRunner.query(`CREATE INDEX "IDX_3bd0c39c093108845a3d637dff" ON "provider_intent" ("state") `, undefined);
    await queryRunner.query(`ALTER TABLE "channel" ADD COLUMN "customFieldsPaymentchoices" text`, undefined);
    await queryRunner.query(`ALTER TABLE "order_email" ADD COLUMN "paymentId" integer`, undefined);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "order_email" DROP COLUMN "paymentId"`, undefined);
    await queryRunner.query(`ALTER TABLE "channel" DROP COLUMN "customFieldsPaymentchoices"`, undefined);
    await queryRunner.query(`DROP INDEX "IDX_3bd0c39c093108845a3d637dff"`, undefined);
    await queryRunner.query(`DROP INDEX "IDX_b475a23d7ed4a3da97552b3c50"`, undefined);
    await queryRunner.query(`DROP TABLE "provider_intent"`, undefined);
  }
}
