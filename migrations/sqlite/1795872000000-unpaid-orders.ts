import { MigrationInterface, QueryRunner } from 'typeorm';

/** When a store reminds of money that has not come and gives an order up, and which orders are left alone. */
export class UnpaidOrders1795872000000 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "channel" ADD COLUMN "customFieldsPaymentreminderdays" integer`, undefined);
    await queryRunner.query(`ALTER TABLE "channel" ADD COLUMN "customFieldsPaymentreminderlimit" integer`, undefined);
    await queryRunner.query(`ALTER TABLE "channel" ADD COLUMN "customFieldsUnpaidcancellationdays" integer`, undefined);
    await queryRunner.query(`ALTER TABLE "order" ADD COLUMN "customFieldsToldpayby" varchar(10)`, undefined);
    await queryRunner.query(
      `ALTER TABLE "order" ADD COLUMN "customFieldsPaymentfollowuppaused" boolean NOT NULL DEFAULT (0)`,
      undefined,
    );
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "order" DROP COLUMN "customFieldsPaymentfollowuppaused"`, undefined);
    await queryRunner.query(`ALTER TABLE "order" DROP COLUMN "customFieldsToldpayby"`, undefined);
    await queryRunner.query(`ALTER TABLE "channel" DROP COLUMN "customFieldsUnpaidcancellationdays"`, undefined);
    await queryRunner.query(`ALTER TABLE "channel" DROP COLUMN "customFieldsPaymentreminderlimit"`, undefined);
    await queryRunner.query(`ALTER TABLE "channel" DROP COLUMN "customFieldsPaymentreminderdays"`, undefined);
  }
}
