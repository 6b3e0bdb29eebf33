import { MigrationInterface, QueryRunner } from 'typeorm';

/** Exchange rates of stores, the price that the others of a variant follow, and the rate that a line was priced by. */
export class CurrencyConversion1795843986207 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE "exchange_rate" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "day" character varying(10) NOT NULL, "fromCurrency" character varying(3) NOT NULL, "toCurrency" character varying(3) NOT NULL, "rate" character varying(20) NOT NULL, "source" character varying(20) NOT NULL, "id" SERIAL NOT NULL, "channelId" integer NOT NULL, CONSTRAINT "UQ_af2acba674ee17ba34878d09541" UNIQUE ("channelId", "fromCurrency", "toCurrency", "day"), CONSTRAINT "PK_5c5d27d2b900ef6cdeef0398472" PRIMARY KEY ("id"))`,
      undefined,
    );
    await queryRunner.query(
      `CREATE TABLE "line_conversion" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "fromCurrency" character varying(3) NOT NULL, "rate" character varying(20) NOT NULL, "day" character varying(10) NOT NULL, "id" SERIAL NOT NULL, "orderLineId" integer NOT NULL, CONSTRAINT "UQ_93ea893ff6374a920151771b6ee" UNIQUE ("orderLineId"), CONSTRAINT "PK_31ec149bcea1edebd74b8793388" PRIMARY KEY ("id"))`,
      undefined,
    );
    await queryRunner.query(`ALTER TABLE "product_variant_price" ADD "customFieldsRuling" boolean`, undefined);
    await queryRunner.query(
      `ALTER TABLE "exchange_rate" ADD CONSTRAINT "FK_4cd1770f0c1c5f320b43fb99039" FOREIGN KEY ("channelId") REFERENCES "channel"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
      undefined,
    );
    await queryRunner.query(
      `ALTER TABLE "line_conversion" ADD CONSTRAINT "FK_93ea893ff6374a920151771b6ee" FOREIGN KEY ("orderLineId") REFERENCES "order_line"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
      undefined,
    );
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE "line_conversion" DROP CONSTRAINT "FK_93ea893ff6374a920151771b6ee"`,
      undefined,
    );
    await queryRunner.query(`ALTER TABLE "exchange_rate" DROP CONSTRAINT "FK_4cd1770f0c1c5f320b43fb99039"`, undefined);
    await queryRunner.query(`ALTER TABLE "product_variant_price" DROP COLUMN "customFieldsRuling"`, undefined);
    await queryRunner.query(`DROP TABLE "line_conversion"`, undefined);
    await queryRunner.query(`DROP TABLE "exchange_rate"`, undefined);
  }
}
