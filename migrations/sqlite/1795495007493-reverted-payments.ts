import { MigrationInterface, QueryRunner } from 'typeorm';

const TABLES = ['invoice', 'order_email'];

/** Which payment has not come after all, of the credit note and of the message about it. */
export class RevertedPayments1795495007493 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      await queryRunner.query(`ALTER TABLE "${table}" ADD COLUMN "revertedPaymentId" integer`, undefined);
    }
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    for (const table of TABLES) {
      await queryRunner.query(`ALTER TABLE "${table}" DROP COLUMN "revertedPaymentId"`, undefined);
    }
  }
}
