import { MigrationInterface, QueryRunner } from 'typeorm';

/** Of a credit note for a payment that has not come after all: which. */
export class RevertedPayments1795495007493 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "invoice" ADD COLUMN "revertedPaymentId" integer`, undefined);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "invoice" DROP COLUMN "revertedPaymentId"`, undefined);
  }
}
