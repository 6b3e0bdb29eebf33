import { MigrationInterface, QueryRunner } from 'typeorm';

/** What an order cost before it was modified, and what the customer was told last. */
export class PriceChanges1795830000000 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "order" ADD COLUMN "customFieldsTotalbeforemodification" integer`, undefined);
    await queryRunner.query(`ALTER TABLE "order_email" ADD COLUMN "previousTotal" integer`, undefined);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "order_email" DROP COLUMN "previousTotal"`, undefined);
    await queryRunner.query(`ALTER TABLE "order" DROP COLUMN "customFieldsTotalbeforemodification"`, undefined);
  }
}
