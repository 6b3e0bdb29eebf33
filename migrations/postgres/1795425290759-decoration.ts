import { MigrationInterface, QueryRunner } from 'typeorm';

export class Decoration1795425290759 implements MigrationInterface {
  public async up(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `CREATE TABLE "imprint_method" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "deletedAt" TIMESTAMP, "code" character varying(100) NOT NULL, "id" SERIAL NOT NULL, CONSTRAINT "PK_8de11606bcaf64fab384849a389" PRIMARY KEY ("id"))`,
      undefined,
    );
    await queryRunner.query(
      `CREATE TABLE "imprint_method_translation" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "languageCode" character varying NOT NULL, "name" character varying(200) NOT NULL, "description" text, "id" SERIAL NOT NULL, "baseId" integer, CONSTRAINT "PK_775fffd507d6ae0e7f69f8a3f84" PRIMARY KEY ("id"))`,
      undefined,
    );
    await queryRunner.query(
      `CREATE INDEX "IDX_ebe14b166440a78bd2d8ffd739" ON "imprint_method_translation" ("baseId") `,
      undefined,
    );
    await queryRunner.query(
      `CREATE TABLE "product_decoration_rule" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "required" boolean NOT NULL DEFAULT false, "minimumOrderQuantity" integer NOT NULL DEFAULT '1', "id" SERIAL NOT NULL, "channelId" integer NOT NULL, "productId" integer NOT NULL, CONSTRAINT "UQ_88f2038a0249fa77dbf108f90df" UNIQUE ("channelId", "productId"), CONSTRAINT "PK_4561cae20491a98fb6b868145cd" PRIMARY KEY ("id"))`,
      undefined,
    );
    await queryRunner.query(
      `CREATE INDEX "IDX_5864e856bbe6d1f3145beed53b" ON "product_decoration_rule" ("productId") `,
      undefined,
    );
    await queryRunner.query(
      `CREATE TABLE "product_imprint" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "position" integer NOT NULL, "locations" text NOT NULL, "colors" text NOT NULL, "id" SERIAL NOT NULL, "methodId" integer NOT NULL, "setupCharge" integer NOT NULL, "runCharge" integer NOT NULL, "ruleId" integer NOT NULL, CONSTRAINT "PK_0c4db0df801c4401a1747e48996" PRIMARY KEY ("id"))`,
      undefined,
    );
    await queryRunner.query(
      `CREATE INDEX "IDX_ac7b11ddad55748fdda54a2bbe" ON "product_imprint" ("ruleId") `,
      undefined,
    );
    await queryRunner.query(
      `CREATE INDEX "IDX_d0d6b72d92247b0b90f63b8a76" ON "product_imprint" ("methodId") `,
      undefined,
    );
    await queryRunner.query(
      `CREATE TABLE "decoration_notice" ("createdAt" TIMESTAMP NOT NULL DEFAULT now(), "updatedAt" TIMESTAMP NOT NULL DEFAULT now(), "firstChangeAt" TIMESTAMP NOT NULL, "lastChangeAt" TIMESTAMP NOT NULL, "id" SERIAL NOT NULL, "orderId" integer NOT NULL, CONSTRAINT "PK_1cff858808f509db3ee14746d9e" PRIMARY KEY ("id"))`,
      undefined,
    );
    await queryRunner.query(
      `CREATE UNIQUE INDEX "IDX_cc71d8303eba6fab36d3e1e5e8" ON "decoration_notice" ("orderId") `,
      undefined,
    );
    await queryRunner.query(
      `CREATE INDEX "IDX_04162dbb1b330b6c9dafbfba89" ON "decoration_notice" ("lastChangeAt") `,
      undefined,
    );
    await queryRunner.query(
      `CREATE TABLE "imprint_method_channels_channel" ("imprintMethodId" integer NOT NULL, "channelId" integer NOT NULL, CONSTRAINT "PK_f2b4078890961af291f9462f3da" PRIMARY KEY ("imprintMethodId", "channelId"))`,
      undefined,
    );
    await queryRunner.query(
      `CREATE INDEX "IDX_dfe6770ed403b3e25e3d392d09" ON "imprint_method_channels_channel" ("imprintMethodId") `,
      undefined,
    );
    await queryRunner.query(
      `CREATE INDEX "IDX_077456507c744198a7e9936a52" ON "imprint_method_channels_channel" ("channelId") `,
      undefined,
    );
    await queryRunner.query(`ALTER TABLE "product_translation" ADD "customFieldsPriceincludestext" text`, undefined);
    await queryRunner.query(`ALTER TABLE "order" ADD "customFieldsProductionstarted" boolean`, undefined);
    await queryRunner.query(`ALTER TABLE "order_line" ADD "customFieldsDesignkey" character varying(64)`, undefined);
    await queryRunner.query(
      `ALTER TABLE "order_line" ADD "customFieldsImprintmethodid" character varying(64)`,
      undefined,
    );
    await queryRunner.query(
      `ALTER TABLE "order_line" ADD "customFieldsImprintlocation" character varying(200)`,
      undefined,
    );
    await queryRunner.query(
      `ALTER TABLE "order_line" ADD "customFieldsImprintcolor" character varying(200)`,
      undefined,
    );
    await queryRunner.query(`ALTER TABLE "order_line" ADD "customFieldsImprintinstructions" text`, undefined);
    await queryRunner.query(
      `ALTER TABLE "order_line" ADD "customFieldsImprintlogoid" character varying(64)`,
      undefined,
    );
    await queryRunner.query(
      `ALTER TABLE "imprint_method_translation" ADD CONSTRAINT "FK_ebe14b166440a78bd2d8ffd7394" FOREIGN KEY ("baseId") REFERENCES "imprint_method"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
      undefined,
    );
    await queryRunner.query(
      `ALTER TABLE "product_decoration_rule" ADD CONSTRAINT "FK_5864e856bbe6d1f3145beed53b2" FOREIGN KEY ("productId") REFERENCES "product"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
      undefined,
    );
    await queryRunner.query(
      `ALTER TABLE "product_imprint" ADD CONSTRAINT "FK_ac7b11ddad55748fdda54a2bbe9" FOREIGN KEY ("ruleId") REFERENCES "product_decoration_rule"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
      undefined,
    );
    await queryRunner.query(
      `ALTER TABLE "product_imprint" ADD CONSTRAINT "FK_d0d6b72d92247b0b90f63b8a768" FOREIGN KEY ("methodId") REFERENCES "imprint_method"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
      undefined,
    );
    await queryRunner.query(
      `ALTER TABLE "decoration_notice" ADD CONSTRAINT "FK_cc71d8303eba6fab36d3e1e5e80" FOREIGN KEY ("orderId") REFERENCES "order"("id") ON DELETE CASCADE ON UPDATE NO ACTION`,
      undefined,
    );
    await queryRunner.query(
      `ALTER TABLE "imprint_method_channels_channel" ADD CONSTRAINT "FK_dfe6770ed403b3e25e3d392d09c" FOREIGN KEY ("imprintMethodId") REFERENCES "imprint_method"("id") ON DELETE CASCADE ON UPDATE CASCADE`,
      undefined,
    );
    await queryRunner.query(
      `ALTER TABLE "imprint_method_channels_channel" ADD CONSTRAINT "FK_077456507c744198a7e9936a52e" FOREIGN KEY ("channelId") REFERENCES "channel"("id") ON DELETE CASCADE ON UPDATE CASCADE`,
      undefined,
    );
  }

  public async down(queryRunner: QueryRunner): Promise<void> {
    await queryRunner.query(
      `ALTER TABLE "imprint_method_channels_channel" DROP CONSTRAINT "FK_077456507c744198a7e9936a52e"`,
      undefined,
    );
    await queryRunner.query(
      `ALTER TABLE "imprint_method_channels_channel" DROP CONSTRAINT "FK_dfe6770ed403b3e25e3d392d09c"`,
      undefined,
    );
    await queryRunner.query(
      `ALTER TABLE "decoration_notice" DROP CONSTRAINT "FK_cc71d8303eba6fab36d3e1e5e80"`,
      undefined,
    );
    await queryRunner.query(
      `ALTER TABLE "product_imprint" DROP CONSTRAINT "FK_d0d6b72d92247b0b90f63b8a768"`,
      undefined,
    );
    await queryRunner.query(
      `ALTER TABLE "product_imprint" DROP CONSTRAINT "FK_ac7b11ddad55748fdda54a2bbe9"`,
      undefined,
    );
    await queryRunner.query(
      `ALTER TABLE "product_decoration_rule" DROP CONSTRAINT "FK_5864e856bbe6d1f3145beed53b2"`,
      undefined,
    );
    await queryRunner.query(
      `ALTER TABLE "imprint_method_translation" DROP CONSTRAINT "FK_ebe14b166440a78bd2d8ffd7394"`,
      undefined,
    );
    await queryRunner.query(`ALTER TABLE "order_line" DROP COLUMN "customFieldsImprintlogoid"`, undefined);
    await queryRunner.query(`ALTER TABLE "order_line" DROP COLUMN "customFieldsImprintinstructions"`, undefined);
    await queryRunner.query(`ALTER TABLE "order_line" DROP COLUMN "customFieldsImprintcolor"`, undefined);
    await queryRunner.query(`ALTER TABLE "order_line" DROP COLUMN "customFieldsImprintlocation"`, undefined);
    await queryRunner.query(`ALTER TABLE "order_line" DROP COLUMN "customFieldsImprintmethodid"`, undefined);
    await queryRunner.query(`ALTER TABLE "order_line" DROP COLUMN "customFieldsDesignkey"`, undefined);
    await queryRunner.query(`ALTER TABLE "order" DROP COLUMN "customFieldsProductionstarted"`, undefined);
    await queryRunner.query(`ALTER TABLE "product_translation" DROP COLUMN "customFieldsPriceincludestext"`, undefined);
    await queryRunner.query(`DROP INDEX "public"."IDX_077456507c744198a7e9936a52"`, undefined);
    await queryRunner.query(`DROP INDEX "public"."IDX_dfe6770ed403b3e25e3d392d09"`, undefined);
    await queryRunner.query(`DROP TABLE "imprint_method_channels_channel"`, undefined);
    await queryRunner.query(`DROP INDEX "public"."IDX_04162dbb1b330b6c9dafbfba89"`, undefined);
    await queryRunner.query(`DROP INDEX "public"."IDX_cc71d8303eba6fab36d3e1e5e8"`, undefined);
    await queryRunner.query(`DROP TABLE "decoration_notice"`, undefined);
    await queryRunner.query(`DROP INDEX "public"."IDX_d0d6b72d92247b0b90f63b8a76"`, undefined);
    await queryRunner.query(`DROP INDEX "public"."IDX_ac7b11ddad55748fdda54a2bbe"`, undefined);
    await queryRunner.query(`DROP TABLE "product_imprint"`, undefined);
    await queryRunner.query(`DROP INDEX "public"."IDX_5864e856bbe6d1f3145beed53b"`, undefined);
    await queryRunner.query(`DROP TABLE "product_decoration_rule"`, undefined);
    await queryRunner.query(`DROP INDEX "public"."IDX_ebe14b166440a78bd2d8ffd739"`, undefined);
    await queryRunner.query(`DROP TABLE "imprint_method_translation"`, undefined);
    await queryRunner.query(`DROP TABLE "imprint_method"`, undefined);
  }
}
