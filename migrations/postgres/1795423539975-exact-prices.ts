import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Unit prices with four decimals of a cent. Every whole amount is its own exact one, so no row changes its value. */
export class ExactPrices1795423539975 implements MigrationInterface {
  async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "product_variant_price" ADD "customFieldsOriginalprice" double precision`);
    await queryRunner.query(`ALTER TABLE "product_variant_price" ADD "customFieldsPricebreaks" jsonb`);
    await queryRunner.query(`ALTER TABLE "product_variant_price" ALTER COLUMN "price" TYPE numeric(16,4)`);
    await queryRunner.query(
      `ALTER TABLE "order_line" ALTER COLUMN "listPrice" TYPE numeric(16,4), ALTER COLUMN "initialListPrice" TYPE numeric(16,4)`,
    );
  }

  async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE "order_line" ALTER COLUMN "listPrice" TYPE integer USING round("listPrice"), ALTER COLUMN "initialListPrice" TYPE integer USING round("initialListPrice")`,
    );
    await queryRunner.query(
      `ALTER TABLE "product_variant_price" ALTER COLUMN "price" TYPE integer USING round("price")`,
    );
    await queryRunner.query(`ALTER TABLE "product_variant_price" DROP COLUMN "customFieldsPricebreaks"`);
    await queryRunner.query(`ALTER TABLE "product_variant_price" DROP COLUMN "customFieldsOriginalprice"`);
  }
}
