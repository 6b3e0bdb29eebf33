import { MigrationInterface, QueryRunner } from 'typeorm';

/** Exchange rates of stores, the price that the others of a variant follow, and the rate that a line was priced by. */
export class CurrencyConversion1795843982612 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE "exchange_rate" ("createdAt" datetime NOT NULL DEFAULT (datetime('now')), "updatedAt" datetime NOT NULL DEFAULT (datetime('now')), "day" varchar(10) NOT NULL, "fromCurrency" varchar(3) NOT NULL, "toCurrency" varchar(3) NOT NULL, "rate" varchar(20) NOT NULL, "source" varchar(20) NOT NULL, "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "channelId" integer NOT NULL, CONSTRAINT "UQ_af2acba674ee17ba34878d09541" UNIQUE ("channelId", "fromCurrency", "toCurrency", "day"), CONSTRAINT "FK_4cd1770f0c1c5f320b43fb99039" FOREIGN KEY ("channelId") REFERENCES "channel" ("id") ON DELETE CASCADE ON UPDATE NO ACTION)`,
      undefined,
    );
    await queryRunner.query(
      `CREATE TABLE "line_conversion" ("createdAt" datetime NOT NULL DEFAULT (datetime('now')), "updatedAt" datetime NOT NULL DEFAULT (datetime('now')), "fromCurrency" varchar(3) NOT NULL, "rate" varchar(20) NOT NULL, "day" varchar(10) NOT NULL, "id" integer PRIMARY KEY AUTOINCREMENT NOT NULL, "orderLineId" integer NOT NULL, CONSTRAINT "UQ_93ea893ff6374a920151771b6ee" UNIQUE ("orderLineId"), CONSTRAINT "FK_93ea893ff6374a920151771b6ee" FOREIGN KEY ("orderLineId") REFERENCES "order_line" ("id") ON DELETE CASCADE ON UPDATE NO ACTION)`,
      undefined,
    );
    await queryRunner.query(`ALTER TABLE "product_variant_price" ADD COLUMN "customFieldsRuling" boolean`, undefined);
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(`ALTER TABLE "product_variant_price" DROP COLUMN "customFieldsRuling"`, undefined);
    await queryRunner.query(`DROP TABLE "line_conversion"`, undefined);
    await queryRunner.query(`DROP TABLE "exchange_rate"`, undefined);
  }
}
