import { MigrationInterface, QueryRunner } from 'typeorm';

/** What a cart was shown to cost, what an order cost before it was modified, and what the customer is told of it. */
export class PriceChanges1795830000000 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "order" ADD COLUMN "customFieldsTotalbeforemodification" integer`, undefined);
    await queryRunner.query(`ALTER TABLE "order" ADD COLUMN "customFieldsShownprices" text`, undefined);
    await queryRunner.query(`ALTER TABLE "order_email" ADD COLUMN "previousTotal" integer`, undefined);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "order_email" DROP COLUMN "previousTotal"`, undefined);
    await queryRunner.query(`ALTER TABLE "order" DROP COLUMN "customFieldsShownprices"`, undefined);
    await queryRunner.query(`ALTER TABLE "order" DROP COLUMN "customFieldsTotalbeforemodification"`, undefined);
  }
}
